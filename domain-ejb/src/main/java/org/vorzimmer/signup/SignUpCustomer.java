package org.vorzimmer.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.security.NewUser;
import org.vorzimmer.shared.Role;
import org.vorzimmer.trials.TrialDesk;

/** The customer of an order with the login of its person: whoever tries the service already stays the customer that they are. */
@Dependent
class SignUpCustomer {

    @Inject CustomerDesk customers;
    @Inject TrialDesk trials;

    Customer of(SignUpPapers papers, SignUpAnswers answers) {
        CustomerData data = papers.customer();
        Customer customer = trials.takeOver(data.email(), data).map(customers::find).orElseGet(() -> customers.enter(papers.submission(), data));
        String name = answers.text(SignUpField.FIRST_NAME) + " " + answers.text(SignUpField.LAST_NAME);
        customers.firstUser(customer.getCustomerId(), new NewUser(data.email(), name, Set.of(Role.CUSTOMER_ADMIN), data.language()), answers.text(SignUpField.PASSWORD_HASH));
        return customer;
    }
}
