package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;

/** Logins of customers, for the feature that knows whose they are: it says who may call and passes the logins of one customer only. */
@Dependent
public class CustomerLogins {

    /** Name under which mails about a login stand in the outbox. */
    public static final String OBJECT_KIND = LoginLinks.ABOUT;

    /** Roles that a customer's person can have; each has one of them. */
    public static final List<String> ROLES = List.of(CUSTOMER_ADMIN, CUSTOMER_USER);

    @Inject SecurityQueries queries;
    @Inject UserQueries users;
    @Inject LoginLinks links;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public Page<Login> page(Collection<Long> ids, UserFilter filter, int first, int size) {
        return users.pageOf(ids, filter, first, size);
    }

    public Login find(long id) {
        Login login = queries.login(id).filter(found -> ROLES.containsAll(found.getRoles())).orElseThrow(() -> new NotFoundException(Login.class, id));
        login.getRoles();
        return login;
    }

    /** The login of this address, whosever it is. */
    public Optional<Long> withName(EmailAddress email) {
        return queries.byName(email.loginKey()).map(Login::getId);
    }

    /** Hash of a password that somebody chooses before the login exists; empty when it is too weak. */
    public Optional<String> hashOf(EmailAddress loginName, String password) {
        return PasswordRules.accepts(password, loginName.loginKey()) ? Optional.of(PasswordHash.of(password)) : Optional.empty();
    }

    /** Makes the login and mails a link by which the person sets the password. */
    public long invite(NewUser command) {
        Login login = make(command);
        links.invite(login);
        return login.getId();
    }

    /** Makes a login whose password was chosen before; {@code passwordHash} is of {@link #hashOf}, and the address is proved. */
    public long open(NewUser command, String passwordHash) {
        Login login = make(command);
        login.adopt(passwordHash);
        return login.getId();
    }

    private Login make(NewUser command) {
        requireRole(command.roles());
        if (queries.byName(command.email().loginKey()).isPresent()) {
            throw nameTaken();
        }
        Login login = new Login(command.email(), command.displayName().strip(), command.roles(), clock.instant());
        login.speak(command.language());
        try {
            queries.save(login);
        } catch (PersistenceException e) {
            // The database saw the same name arrive twice at once, as with a double click.
            throw nameTaken();
        }
        return login;
    }

    /** Somebody who was removed is invited like a new person: password and second factor of then are gone. */
    public void inviteBack(long id, NewUser command) {
        requireRole(command.roles());
        Login login = locked(id);
        requireRoomForLink(id);
        login.startAnew();
        login.rename(command.displayName().strip());
        login.speak(command.language());
        login.giveRoles(command.roles());
        queries.flush();
        queries.deleteRecoveryCodes(id);
        queries.spendTokens(id, clock.instant());
        links.invite(login);
    }

    public void inviteAgain(long id) {
        Login login = locked(id);
        if (!login.isInvited()) {
            throw new ConflictException("security.users.notInvited", "Login " + id + " is " + login.getStatus());
        }
        requireRoomForLink(id);
        queries.spendTokens(id, clock.instant());
        links.invite(login);
    }

    /** @param colleagues logins of the same customer, of whom one who administers must stay */
    public void change(long id, String displayName, String role, Collection<Long> colleagues) {
        if (displayName == null || displayName.isBlank() || displayName.length() > 120) {
            throw new InvalidInputException("security.users.nameInvalid", "display name");
        }
        requireRole(role == null ? Set.of() : Set.of(role));
        List<Login> admins = users.adminsLocked(CUSTOMER_ADMIN, colleagues);
        Login login = locked(id);
        if (!CUSTOMER_ADMIN.equals(role)) {
            AdminGuard.requireAnother(admins, login);
        }
        login.rename(displayName.strip());
        login.giveRoles(Set.of(role));
    }

    /** @param colleagues logins of the same customer, of whom one who administers must stay */
    public void lock(long id, Collection<Long> colleagues) {
        if (Objects.equals(id, user.loginIdOrNull())) {
            throw new ConflictException("security.users.notYourself", "Login " + id + " would lock itself");
        }
        List<Login> admins = users.adminsLocked(CUSTOMER_ADMIN, colleagues);
        Login login = locked(id);
        AdminGuard.requireAnother(admins, login);
        login.lock();
        queries.flush();
        queries.spendTokens(id, clock.instant());
        queries.endAll(id, 0, clock.instant());
    }

    public void unlock(long id) {
        locked(id).unlock();
    }

    /** Closes or opens the logins of a customer as one, without touching who of them was locked by name. */
    public void suspend(Collection<Long> ids, boolean wanted) {
        ids.stream().sorted().map(this::locked).forEach(login -> login.suspend(wanted));
        queries.flush();
        if (wanted) {
            ids.forEach(id -> queries.endAll(id, 0, clock.instant()));
        }
    }

    private void requireRoomForLink(long id) {
        if (!links.hasRoom(id)) {
            throw new ConflictException("security.users.tooManyLinks", "Login " + id + " was sent enough links");
        }
    }

    private Login locked(long id) {
        return queries.loginLocked(id).orElseThrow(() -> new NotFoundException(Login.class, id));
    }

    private static void requireRole(Set<String> roles) {
        if (roles.size() != 1 || !ROLES.containsAll(roles)) {
            throw new InvalidInputException("security.users.rolesInvalid", "Roles not to be given to a customer");
        }
    }

    private static ConflictException nameTaken() {
        return new ConflictException("security.users.nameTaken", "Login name is taken");
    }
}
