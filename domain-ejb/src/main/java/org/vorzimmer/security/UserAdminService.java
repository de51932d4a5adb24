package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Page;

/** Logins of the people who work for a tenant, or for the platform on its own host; customers' logins are none of its business. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PLATFORM_ADMIN})
public class UserAdminService {

    private static final int LARGEST_PAGE = 500;

    @Inject UserQueries users;
    @Inject UserChanges changes;
    @Inject CurrentUser user;
    @Inject Attempts attempts;

    public Page<Login> list(UserFilter filter, int first, int size) {
        return users.page(changes.manageableRoles(), filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** The roles that may be given here. */
    public List<String> roles() {
        return changes.manageableRoles();
    }

    public Login find(long id) {
        Login login = changes.require(id);
        login.getRoles();
        return login;
    }

    /** Makes the login and mails a link by which the person sets the password; returns its number. */
    public long invite(@Valid NewUser command) {
        return attempts.of(user.loginIdOrNull(), "user.invite", null, () -> changes.invite(command));
    }

    public void inviteAgain(long id) {
        on(id, "user.inviteAgain", changes::inviteAgain);
    }

    /**
     * Changes name, roles and end at once.
     *
     * @param lastDay the last day on which the person may enter; null when there is none
     */
    public void change(long id, String displayName, Set<String> roles, LocalDate lastDay) {
        if (displayName == null || displayName.isBlank() || displayName.length() > 120) {
            throw new InvalidInputException("security.users.nameInvalid", "display name");
        }
        on(id, "user.change", login -> {
            login.rename(displayName.strip());
            changes.giveRoles(login, roles);
            changes.endOn(login, lastDay);
        });
    }

    public void lock(long id) {
        on(id, "user.lock", login -> changes.lock(login, user.loginIdOrNull()));
    }

    public void unlock(long id) {
        on(id, "user.unlock", Login::unlock);
    }

    public void resetSecondFactor(long id) {
        on(id, "user.resetSecondFactor", changes::resetSecondFactor);
    }

    /** A password to be told by phone, good for 72 hours and to be changed at the first sign-in. */
    public String giveTemporaryPassword(long id) {
        return attempts.of(user.loginIdOrNull(), "user.temporaryPassword", object(id), () -> changes.giveTemporaryPassword(changes.requireLocked(id)));
    }

    public void signOutEverywhere(long id) {
        on(id, "user.signOut", changes::endSessions);
    }

    private void on(long id, String action, Consumer<Login> change) {
        attempts.run(user.loginIdOrNull(), action, object(id), () -> change.accept(changes.requireLocked(id)));
    }

    private static String object(long id) {
        return LoginLinks.ABOUT + ":" + id;
    }
}
