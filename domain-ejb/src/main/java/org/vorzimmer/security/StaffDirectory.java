package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Role;

/** Names of the people who work for the tenant, for lists, assignments and histories; tells nothing else about them. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING, PRIVACY_OFFICER, SYSTEM})
public class StaffDirectory {

    @Inject SecurityQueries queries;
    @Inject Clock clock;

    /** A colleague to whom work can be given. */
    public record Colleague(long loginId, String name) {
    }

    /** Staff who may enter today, by name. */
    public List<Colleague> active() {
        return queries.withRoles(Role.STAFF).stream().filter(login -> login.mayEnter(clock.instant()))
                .map(login -> new Colleague(login.getId(), login.getDisplayName())).toList();
    }

    /** Names of logins, also of former ones; a login that is gone is missing in the answer. */
    public Map<Long, String> names(Collection<Long> loginIds) {
        return queries.byIds(loginIds).stream().collect(Collectors.toMap(Login::getId, Login::getDisplayName));
    }

    /** Where a reminder to a colleague goes; empty for people who left. */
    @RolesAllowed(SYSTEM)
    public Optional<EmailAddress> addressOf(long loginId) {
        return queries.login(loginId).filter(login -> login.mayEnter(clock.instant())).map(Login::getEmail);
    }

    /** Refuses logins of customers, of other tenants and of people who left. */
    public void requireActive(long loginId) {
        if (active().stream().noneMatch(colleague -> colleague.loginId() == loginId)) {
            throw new NotFoundException(Login.class, loginId);
        }
    }
}
