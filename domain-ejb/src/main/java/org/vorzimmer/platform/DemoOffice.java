package org.vorzimmer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.agreements.DemoAgreements;
import org.vorzimmer.chat.DemoChatAnswers;
import org.vorzimmer.customers.DemoCustomers;
import org.vorzimmer.telephony.DemoLines;

/** What an operator of the demo works with: its customers and their agreements, its lines and its ready answers. */
@Dependent
class DemoOffice {

    @Inject DemoCustomers customers;
    @Inject DemoAgreements agreements;
    @Inject DemoChatAnswers chatAnswers;
    @Inject DemoLines lines;

    /** Gives the current tenant all of it. */
    void fill() {
        agreements.fill(customers.fill());
        chatAnswers.fill();
        lines.fill();
    }
}
