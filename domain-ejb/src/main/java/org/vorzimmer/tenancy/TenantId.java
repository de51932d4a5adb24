package org.vorzimmer.tenancy;

import java.io.Serializable;

/** Number of a tenant; it stands in every row that the tenant owns. */
public record TenantId(int value) implements Serializable {

    /** The platform's own tenant, made by the first migration. */
    public static final TenantId PLATFORM = new TenantId(1);

    public TenantId {
        if (value < 1) {
            throw new IllegalArgumentException("A tenant's number is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
