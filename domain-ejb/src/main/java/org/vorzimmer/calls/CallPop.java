package org.vorzimmer.calls;

import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.instructions.ReceptionView;

/**
 * All that a secretary needs on the first ring.
 *
 * @param now what the customer wants done with this call at this moment, which may have changed since it rang
 * @param lastCalls of the same caller, the newest first
 * @param types the scripts that may be read out, the customer's own first
 */
public record CallPop(PhoneCall call, Customer customer, Caller caller, ReceptionView now, DecisionWords whenItRang, List<HistoryRow> lastCalls,
        List<CallTypeVersion> types) {
}
