package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.customers.CustomerId;

/** Puts an enquiry under a customer's number or takes it out again, with a line in its history. */
@Dependent
class LeadJoining {

    @Inject LeadBook book;
    @Inject Clock clock;

    /** @param loginId of whoever does it; null when it follows from an order */
    void join(Lead lead, CustomerId customer, String number, Long loginId) {
        lead.joinTo(customer, clock.instant());
        book.write(lead, LeadEntry.Kind.JOINED, loginId, number);
        book.changed();
    }

    void part(Lead lead, Long loginId) {
        lead.partFromCustomer(clock.instant());
        book.write(lead, LeadEntry.Kind.PARTED, loginId, null);
        book.changed();
    }
}
