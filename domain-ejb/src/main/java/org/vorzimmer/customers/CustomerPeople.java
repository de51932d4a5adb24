package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserFilter;

/** For features in which people of a customer are named: to be asked by their services, which answer for who may. */
@Dependent
public class CustomerPeople {

    private static final int MOST = 500;

    @Inject CustomerUserBook book;
    @Inject CustomerLogins logins;

    /** Everybody who may sign in for this customer, by name. */
    public List<Login> of(CustomerId customer) {
        return logins.page(book.loginsOf(customer), UserFilter.all(), 0, MOST).rows();
    }

    /** Somebody of another customer is as unknown as somebody who never was. */
    public Login find(CustomerId customer, long login) {
        return book.find(customer, login);
    }
}
