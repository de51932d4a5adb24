package org.vorzimmer.tenancy;

/** Data of a tenant were asked for while no tenant was bound: a fault of the program, never of the user. */
public class NoTenantException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoTenantException() {
        super("No tenant is bound to this thread");
    }
}
