package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.EmailAddress;

/** For the feature that makes a customer of somebody who may have asked before: in its transaction, and it answers for who may. */
@Dependent
public class LeadDesk {

    @Inject LeadQueries queries;
    @Inject LeadJoining joining;

    /**
     * Puts the enquiries from this address under the customer's number; those that look like misuse are left alone, and those of others too.
     *
     * @param address proved to be the customer's own
     * @return how many there were
     */
    public int join(EmailAddress address, CustomerId customer, String number) {
        List<Lead> asked = queries.ofNobody(address);
        asked.forEach(lead -> joining.join(lead, customer, number, null));
        return asked.size();
    }

    /** The one enquiry out of which the customer has come, from whatever address they order; already joined, it stays where it is. */
    public void join(long leadId, CustomerId customer, String number) {
        Lead lead = queries.required(leadId);
        if (lead.getCustomerId() == null) {
            joining.join(lead, customer, number, null);
        }
    }
}
