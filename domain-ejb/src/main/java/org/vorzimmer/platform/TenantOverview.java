package org.vorzimmer.platform;

import java.util.List;
import org.vorzimmer.tenancy.Tenant;

/**
 * A tenant as the platform sees it: nothing that belongs to its customers or staff.
 *
 * @param hosts the main host name first
 */
public record TenantOverview(Tenant tenant, List<String> hosts) {

    public String mainHost() {
        return hosts.isEmpty() ? "" : hosts.get(0);
    }
}
