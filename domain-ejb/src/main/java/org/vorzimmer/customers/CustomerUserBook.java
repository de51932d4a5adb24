package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;

/** Whose logins are whose: enters, finds and removes a customer's people, the same way for the office and for the customer. */
@Dependent
class CustomerUserBook {

    /** Also those who were removed and are still kept, so that nobody sends invitations without end. */
    private static final int MOST_USERS = 200;

    @Inject CustomerUserQueries users;
    @Inject CustomerQueries customers;
    @Inject CustomerLogins logins;
    @Inject Clock clock;

    List<Long> loginsOf(CustomerId customer) {
        return users.loginsOf(customer);
    }

    /** Somebody of another customer is as unknown as somebody who never was. */
    Login find(CustomerId customer, long login) {
        required(customer, login);
        return logins.find(login);
    }

    CustomerUser required(CustomerId customer, long login) {
        return users.byLogin(login).filter(user -> user.belongsTo(customer) && !user.isRemoved()).orElseThrow(() -> new NotFoundException(Login.class, login));
    }

    long invite(CustomerId to, NewUser command) {
        Customer customer = customers.required(to);
        if (!CustomerStateChanged.of(customer).isOpen()) {
            throw new ConflictException("customers.users.closed", customer.getNumber());
        }
        Optional<CustomerUser> former = logins.withName(command.email()).flatMap(users::byLogin).filter(user -> user.isRemoved() && user.belongsTo(to));
        if (former.isPresent()) {
            former.get().comeBack();
            logins.inviteBack(former.get().getLoginId(), command);
            return former.get().getLoginId();
        }
        if (users.of(to).size() >= MOST_USERS) {
            throw new ConflictException("customers.users.full", customer.getNumber());
        }
        long login = logins.invite(command);
        users.save(new CustomerUser(to, login, clock.instant()));
        return login;
    }

    void remove(CustomerId customer, long login) {
        CustomerUser user = required(customer, login);
        logins.lock(login, users.loginsOf(customer));
        user.remove(clock.instant());
    }

    /** A customer out of service takes its people along, and back. */
    void follow(@Observes CustomerStateChanged change) {
        users.of(change.customer()).forEach(user -> user.follow(change.contractEndAt(), change.purposeEndedAt()));
        logins.suspend(users.loginsOf(change.customer()), !change.isOpen());
    }
}
