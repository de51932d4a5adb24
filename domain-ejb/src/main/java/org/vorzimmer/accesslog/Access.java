package org.vorzimmer.accesslog;

import java.time.Instant;
import org.vorzimmer.tenancy.TenantId;

/**
 * One request as the filter saw it; lives in memory for seconds until it is cut down to what the policy allows.
 *
 * @param path     path without query, which may hold tokens
 * @param referrer full referring address or null
 * @param agent    the browser's full header or null
 */
public record Access(TenantId tenant, Instant time, String address, String path, String referrer, String agent, long bytes, int status) {

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Access of tenant " + tenant;
    }
}
