package org.vorzimmer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.calls.DemoCalls;
import org.vorzimmer.chat.DemoChatAnswers;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.DemoCustomers;
import org.vorzimmer.telephony.DemoLines;
import org.vorzimmer.telephony.NewKey;
import org.vorzimmer.trials.DemoTrials;
import org.vorzimmer.visits.DemoVisits;

/** What an operator of the demo works with: its customers and what they have signed, its lines, trials and ready answers. */
@Dependent
class DemoOffice {

    /** So many customers have a line; some lines stay free. */
    private static final int SERVED = 2;

    @Inject DemoCustomers customers;
    @Inject DemoPapers papers;
    @Inject DemoChatAnswers chatAnswers;
    @Inject DemoLines lines;
    @Inject DemoTrials trials;
    @Inject DemoVisits visits;
    @Inject DemoCalls calls;

    /** Gives the current tenant all of it. */
    void fill() {
        List<Customer> served = customers.fill();
        papers.fill(served);
        chatAnswers.fill();
        lines.fill(served.stream().limit(SERVED).map(Customer::getCustomerId).toList());
        calls.fill(served);
        trials.fill();
        visits.fill();
    }

    /** With what the simulator of calls signs. */
    NewKey renewTelephoneKey() {
        return lines.renewKey();
    }

    /** The customers' people who can sign in, with passwords that are made anew. */
    List<DemoCustomers.Person> renewUsers() {
        return customers.renewUsers();
    }
}
