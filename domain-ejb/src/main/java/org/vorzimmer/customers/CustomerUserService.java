package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.security.UserFilter;

/** The office's part in a customer's logins: it sees them and invites; the customer's administration does all else. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class CustomerUserService {

    private static final int MOST = 200;

    @Inject CustomerUserBook book;
    @Inject CustomerQueries customers;
    @Inject CustomerLogins logins;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** Everybody who may sign in for this customer, by name. */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
    public List<Login> of(@NotNull CustomerId customer) {
        customers.required(customer);
        return logins.page(book.loginsOf(customer), UserFilter.all(), 0, MOST).rows();
    }

    /** Makes a login of this customer and mails a link by which the person sets the password; returns its number. */
    public long invite(@NotNull CustomerId customer, @NotNull @Valid NewUser command) {
        return attempts.of(user.loginIdOrNull(), "customer.inviteUser", CustomerService.OBJECT_KIND + ":" + customer, () -> book.invite(customer, command));
    }

    public void inviteAgain(@NotNull CustomerId customer, long login) {
        book.required(customer, login);
        attempts.run(user.loginIdOrNull(), "customer.inviteUserAgain", OwnUsersService.object(login), () -> logins.inviteAgain(login));
    }
}
