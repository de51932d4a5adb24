package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** The one thing that the platform does with a tenant's logins: it invites the first administrator, who invites all others. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdminService {

    @Inject FirstAdminStep step;
    @Inject CurrentTenant tenant;
    @Inject CurrentUser user;
    @Inject Attempts attempts;

    public void invite(TenantId of, EmailAddress email, String displayName) {
        attempts.run(user.loginIdOrNull(), "tenant.inviteFirstAdmin", "TENANT:" + of,
                () -> tenant.runAs(of, () -> step.invite(email, displayName)));
    }
}
