package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionReason;

/** For features that take calls: what is to be done with one, asked in their transaction. */
@Dependent
public class ReceptionDesk {

    /** @param caller null when withheld */
    public Decision decide(CustomerId customer, PhoneNumber caller, DiversionReason reason, Instant at) {
        return new Decision(Decision.Verdict.TAKE_NOTE, Decision.Because.NOTHING_IN_FORCE, null, null, null, "", "", null, List.of());
    }
}
