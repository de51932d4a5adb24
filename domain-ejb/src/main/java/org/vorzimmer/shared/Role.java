package org.vorzimmer.shared;

import java.util.List;

/** Names of the roles, as constants because annotations need them. */
public final class Role {

    public static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";
    public static final String TENANT_ADMIN = "TENANT_ADMIN";
    public static final String OFFICE_LEAD = "OFFICE_LEAD";
    public static final String AGENT = "AGENT";
    public static final String BILLING = "BILLING";
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
    public static final String CUSTOMER_ADMIN = "CUSTOMER_ADMIN";
    public static final String CUSTOMER_USER = "CUSTOMER_USER";

    /** Timers and runs; no person ever has it. */
    public static final String SYSTEM = "SYSTEM";

    /** Roles of people who work for a tenant. */
    public static final List<String> STAFF = List.of(TENANT_ADMIN, OFFICE_LEAD, AGENT, BILLING, PRIVACY_OFFICER);

    private Role() {
    }
}
