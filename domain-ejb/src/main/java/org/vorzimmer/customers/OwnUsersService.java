package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.security.UserFilter;
import org.vorzimmer.shared.Page;

/** A customer's administration keeps the logins of its own people: invite, role, lock, remove. Somebody who administers is always left. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnUsersService {

    private static final int LARGEST_PAGE = 500;

    @Inject CustomerAccess access;
    @Inject CustomerUserBook book;
    @Inject CustomerLogins logins;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    public Page<Login> page(@NotNull UserFilter filter, int first, int size) {
        return logins.page(book.loginsOf(access.own()), filter, first, Math.min(size, LARGEST_PAGE));
    }

    public Login find(long login) {
        return book.find(access.own(), login);
    }

    /** Mails a link by which the person sets the password; returns the number of the login. */
    public long invite(@NotNull @Valid NewUser command) {
        CustomerId own = access.own();
        return attempts.of(user.loginIdOrNull(), "customerUser.invite", CustomerService.OBJECT_KIND + ":" + own, () -> book.invite(own, command));
    }

    public void inviteAgain(long login) {
        on(login, "customerUser.inviteAgain", own -> logins.inviteAgain(login));
    }

    public void change(long login, String displayName, String role) {
        on(login, "customerUser.change", own -> logins.change(login, displayName, role, book.loginsOf(own)));
    }

    public void lock(long login) {
        on(login, "customerUser.lock", own -> logins.lock(login, book.loginsOf(own)));
    }

    public void unlock(long login) {
        on(login, "customerUser.unlock", own -> logins.unlock(login));
    }

    /** The person's access ends at once; its data go by the tenant's deletion rule. */
    public void remove(long login) {
        on(login, "customerUser.remove", own -> book.remove(own, login));
    }

    private void on(long login, String action, Consumer<CustomerId> change) {
        CustomerId own = access.own();
        book.required(own, login);
        attempts.run(user.loginIdOrNull(), action, object(login), () -> change.accept(own));
    }

    static String object(long login) {
        return "LOGIN:" + login;
    }
}
