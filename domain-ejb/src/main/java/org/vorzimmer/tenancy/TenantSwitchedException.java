package org.vorzimmer.tenancy;

/** A second tenant was used inside one transaction, which would store one tenant's rows under the other. */
public class TenantSwitchedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public TenantSwitchedException(TenantId first, TenantId second) {
        super("Transaction of tenant " + first + " was asked to work for tenant " + second);
    }
}
