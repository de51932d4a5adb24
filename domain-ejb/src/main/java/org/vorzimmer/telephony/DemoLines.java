package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vorzimmer.shared.PhoneNumber;

/** Invented lines for the demo: a pool for trials and some for customers. */
@Dependent
public class DemoLines {

    private static final int TRIALS = 6;
    private static final int CUSTOMERS = 4;

    @Inject LineQueries lines;
    @Inject Clock clock;

    /** Gives the current tenant its lines, from the numbers that are kept free for films and examples. */
    @Transactional
    public void fill() {
        for (int i = 0; i < TRIALS; i++) {
            lines.save(new PhoneLine(new PhoneNumber("+4930231256" + (10 + i)), PhoneLine.Purpose.POOL_TRIAL, clock.instant()));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            lines.save(new PhoneLine(new PhoneNumber("+4930231257" + (10 + i)), PhoneLine.Purpose.CUSTOMER, clock.instant()));
        }
    }
}
