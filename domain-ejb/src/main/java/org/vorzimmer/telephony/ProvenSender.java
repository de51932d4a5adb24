package org.vorzimmer.telephony;

import org.vorzimmer.tenancy.TenantId;

/** Shows that a request was signed by one of the tenant's telephone systems; only {@link TelephonyIntakeService} makes one. */
public final class ProvenSender {

    private final TenantId tenant;

    ProvenSender(TenantId tenant) {
        this.tenant = tenant;
    }

    boolean isOf(TenantId other) {
        return tenant.equals(other);
    }
}
