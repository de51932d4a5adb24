package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;

/** The invitation of a tenant's first administrator, in a transaction of that tenant. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FirstAdminStep {

    @Inject UserQueries users;
    @Inject UserChanges changes;

    /** Refused as soon as one administrator has a password of their own; until then it can be repeated. */
    public void invite(EmailAddress email, String displayName) {
        var admins = users.withRole(TENANT_ADMIN);
        if (admins.stream().anyMatch(admin -> !admin.isInvited())) {
            throw new ConflictException("security.firstAdmin.exists", "The tenant has an administrator");
        }
        Optional<Login> invited = admins.stream().filter(admin -> admin.getLoginName().equals(email.loginKey())).findFirst();
        if (invited.isPresent()) {
            changes.inviteAgain(invited.get());
        } else {
            changes.invite(new NewUser(email, displayName, Set.of(TENANT_ADMIN), "de"));
        }
    }
}
