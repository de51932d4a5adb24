package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.security.CustomerLogins;

/** Mails about a customer as such, and about the login of one of its people. */
@Dependent
class OwnMatter implements CustomerMatter {

    @Inject CustomerUserQueries users;

    @Override
    public Optional<CustomerId> customerOf(String kind, long id) {
        return switch (kind) {
            case CustomerService.OBJECT_KIND -> Optional.of(new CustomerId(id));
            case CustomerLogins.OBJECT_KIND -> users.byLogin(id).filter(user -> !user.isRemoved()).map(CustomerUser::getCustomer);
            default -> Optional.empty();
        };
    }
}
