package org.vorzimmer.it.container;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.function.Supplier;

/** One bean for each role, through which a test does something as somebody who has this role and no other. */
public final class Callers {

    /** All of them by role. */
    public static final Map<String, Class<? extends Caller>> BY_ROLE = Map.of(
            PLATFORM_ADMIN, PlatformAdmin.class,
            TENANT_ADMIN, TenantAdmin.class,
            OFFICE_LEAD, OfficeLead.class,
            AGENT, Agent.class,
            BILLING, Billing.class,
            PRIVACY_OFFICER, PrivacyOfficer.class,
            CUSTOMER_ADMIN, CustomerAdmin.class,
            CUSTOMER_USER, CustomerUser.class,
            SYSTEM, System.class);

    private Callers() {
    }

    public static Caller as(String role) {
        return CDI.current().select(BY_ROLE.get(role)).get();
    }

    /** Does what it is told, as the role of its bean. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public abstract static class Caller {

        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(PLATFORM_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class PlatformAdmin extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(TENANT_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class TenantAdmin extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(OFFICE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class OfficeLead extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(AGENT)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class Agent extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(BILLING)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class Billing extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(PRIVACY_OFFICER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class PrivacyOfficer extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(CUSTOMER_ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class CustomerAdmin extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(CUSTOMER_USER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class CustomerUser extends Caller {
    }

    /** Has this role. */
    @Stateless
    @PermitAll
    @RunAs(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public static class System extends Caller {
    }
}
