package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;

/** Invented lines for the demo: a pool for trials and some for customers. */
@Dependent
public class DemoLines {

    private static final int TRIALS = 6;
    private static final int CUSTOMERS = 4;

    /** The simulator signs with it. */
    private static final String KEY = "bin/simulate-call";

    @Inject LineQueries lines;
    @Inject KeyQueries keys;
    @Inject KeyRing ring;
    @Inject Clock clock;

    /**
     * Gives the current tenant its lines, from the numbers that are kept free for films and examples.
     *
     * @param served these customers have one each, as long as there are enough
     */
    @Transactional
    public void fill(List<CustomerId> served) {
        for (int i = 0; i < TRIALS; i++) {
            lines.save(new PhoneLine(new PhoneNumber("+4930231256" + (10 + i)), PhoneLine.Purpose.POOL_TRIAL, clock.instant()));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            PhoneLine line = lines.save(new PhoneLine(new PhoneNumber("+4930231257" + (10 + i)), PhoneLine.Purpose.CUSTOMER, clock.instant()));
            if (i < served.size()) {
                line.give(served.get(i), clock.instant());
            }
        }
    }

    /** A fresh key for the simulator; the one of an earlier start counts no more. */
    @Transactional
    public NewKey renewKey() {
        keys.byLabel(KEY).ifPresent(keys::removeNow);
        return ring.make(KEY);
    }
}
