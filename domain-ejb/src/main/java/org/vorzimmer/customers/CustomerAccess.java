package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.AccessDeniedException;

/** Which customer the signed-in person belongs to: the first line of each service method that a customer may call. */
@Dependent
public class CustomerAccess {

    @Inject CustomerUserQueries users;
    @Inject CurrentUser user;

    /** The customer of the signed-in person; refused for everybody who belongs to none. */
    @Transactional
    public CustomerId own() {
        return users.byLogin(user.get().loginId()).filter(found -> !found.isRemoved()).map(CustomerUser::getCustomer)
                .orElseThrow(() -> new AccessDeniedException("Login " + user.get().loginId() + " belongs to no customer"));
    }
}
