package org.vorzimmer.directory;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.NotFoundException;

/** Whose directory the signed-in person works on: the first line of each method of the feature's services. */
@Dependent
class DirectoryRight {

    @Inject CurrentUser user;
    @Inject CustomerAccess access;
    @Inject CustomerDesk customers;

    /**
     * A customer's people have their own customer's directory and no other; the office has everybody's.
     *
     * @param asked null: the own one
     */
    CustomerId on(CustomerId asked) {
        if (asked != null && !isOfCustomer()) {
            return customers.find(asked).getCustomerId();
        }
        CustomerId own = access.own();
        if (asked != null && !asked.equals(own)) {
            throw new NotFoundException(Customer.class, asked.value());
        }
        return own;
    }

    private boolean isOfCustomer() {
        return user.has(CUSTOMER_ADMIN) || user.has(CUSTOMER_USER);
    }
}
