package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Role;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** The changes to logins of staff with their rules, for the services that check who asks. */
@Dependent
class UserChanges {

    static final Duration TEMPORARY = Duration.ofHours(72);

    @Inject SecurityQueries queries;
    @Inject UserQueries users;
    @Inject LoginLinks links;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    List<String> manageableRoles() {
        return TenantId.PLATFORM.equals(tenant.get()) ? List.of(PLATFORM_ADMIN) : Role.STAFF;
    }

    Login require(long id) {
        return queries.login(id).filter(this::isManageable).orElseThrow(() -> new NotFoundException(Login.class, id));
    }

    Login requireLocked(long id) {
        users.adminsLocked(adminRole());
        return queries.loginLocked(id).filter(this::isManageable).orElseThrow(() -> new NotFoundException(Login.class, id));
    }

    /** A customer's login is as unknown here as another tenant's. */
    private boolean isManageable(Login login) {
        return !Collections.disjoint(login.getRoles(), manageableRoles());
    }

    long invite(NewUser command) {
        requireManageable(command.roles());
        if (queries.byName(command.email().loginKey()).isPresent()) {
            throw new ConflictException("security.users.nameTaken", "Login name is taken");
        }
        Login login = new Login(command.email(), command.displayName().strip(), command.roles(), clock.instant());
        login.speak(command.language());
        try {
            queries.save(login);
        } catch (PersistenceException e) {
            // The database saw the same name arrive twice at once, as with a double click.
            throw new ConflictException("security.users.nameTaken", "Login name is taken");
        }
        links.invite(login);
        return login.getId();
    }

    void inviteAgain(Login login) {
        if (!login.isInvited()) {
            throw new ConflictException("security.users.notInvited", "Login " + login.getId() + " is " + login.getStatus());
        }
        queries.spendTokens(login.getId(), clock.instant());
        links.invite(login);
    }

    void giveRoles(Login login, Set<String> roles) {
        requireManageable(roles);
        if (!roles.contains(adminRole())) {
            AdminGuard.requireAnother(users.adminsLocked(adminRole()), login);
        }
        login.giveRoles(roles);
    }

    void lock(Login login, Long actor) {
        if (Objects.equals(login.getId(), actor)) {
            throw new ConflictException("security.users.notYourself", "Login " + login.getId() + " would lock itself");
        }
        AdminGuard.requireAnother(users.adminsLocked(adminRole()), login);
        login.lock();
        endSessions(login);
    }

    void endOn(Login login, LocalDate lastDay) {
        if (lastDay != null && !lastDay.equals(login.getEndsOn())) {
            if (lastDay.isBefore(Berlin.dayOf(clock.instant()).minusDays(1))) {
                throw new InvalidInputException("security.users.endInPast", "Last day lies in the past");
            }
            AdminGuard.requireAnother(users.adminsLocked(adminRole()), login);
        }
        login.endOn(lastDay);
    }

    void resetSecondFactor(Login login) {
        login.dropTotp();
        queries.flush();
        queries.deleteRecoveryCodes(login.getId());
        endSessions(login);
        queries.save(new LoginEvent(login, LoginEvent.Kind.SECOND_FACTOR_OFF, clock.instant()));
        links.tellSecondFactorOff(login);
    }

    String giveTemporaryPassword(Login login) {
        String password = PasswordRules.random();
        login.setTemporaryPassword(password, clock.instant().plus(TEMPORARY));
        queries.flush();
        queries.spendTokens(login.getId(), clock.instant());
        endSessions(login);
        queries.save(new LoginEvent(login, LoginEvent.Kind.PASSWORD_CHANGED, clock.instant()));
        return password;
    }

    void endSessions(Login login) {
        queries.flush();
        queries.endAll(login.getId(), 0, clock.instant());
    }

    private String adminRole() {
        return TenantId.PLATFORM.equals(tenant.get()) ? PLATFORM_ADMIN : TENANT_ADMIN;
    }

    private void requireManageable(Set<String> roles) {
        if (roles.isEmpty() || !manageableRoles().containsAll(roles)) {
            throw new InvalidInputException("security.users.rolesInvalid", "Roles not to be given here");
        }
    }
}
