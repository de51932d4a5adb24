package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.NewUser;

/** For the feature that makes a customer of a visitor: in its transaction, and it answers for who may. */
@Dependent
public class CustomerDesk {

    @Inject CustomerQueries queries;
    @Inject CustomerBook book;
    @Inject CustomerUserQueries users;
    @Inject CustomerLogins logins;
    @Inject CustomerNews news;
    @Inject Clock clock;

    /** @param submission random word of the order: entered again, it gives the customer who is there */
    public Customer enter(String submission, CustomerData data) {
        return queries.bySubmission(submission).orElseGet(() -> {
            Customer customer = book.enter(submission, data);
            news.listChanged();
            return customer;
        });
    }

    public Customer find(CustomerId id) {
        return queries.required(id);
    }

    /** The first person of a customer, who has chosen the password before; {@code passwordHash} is of {@link CustomerLogins#hashOf}. */
    public void firstUser(CustomerId customer, NewUser person, String passwordHash) {
        if (!users.of(customer).isEmpty()) {
            throw new IllegalStateException("Customer " + customer + " has people already");
        }
        users.save(new CustomerUser(customer, logins.open(person, passwordHash), clock.instant()));
    }
}
