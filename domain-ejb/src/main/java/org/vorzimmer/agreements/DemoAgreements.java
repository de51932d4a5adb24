package org.vorzimmer.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.customers.Customer;

/** Acceptances for the demo's customers, each with its PDF. */
@Dependent
public class DemoAgreements {

    @Inject AgreementDesk desk;
    @Inject AgreementBook book;
    @Inject Clock clock;

    private static final int WITH_PAPERS = 2;

    /** Lets the first of these agree to what they need. */
    public void fill(List<Customer> customers) {
        customers.stream().limit(WITH_PAPERS).forEach(customer -> {
            for (Agreement agreement : Agreement.values()) {
                if (agreement.isNeededBy(customer.isProfessionalSecrecy())) {
                    book.store(null, customer, desk.prepare(customer.getData(), agreement, customer.getPerson(), Acceptance.Channel.PAPER, clock.instant(),
                            "demo-" + customer.getNumber() + "-" + agreement));
                }
            }
        });
    }
}
