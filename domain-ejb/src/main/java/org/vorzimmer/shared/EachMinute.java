package org.vorzimmer.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Lets a timer that is called every few seconds act once in each minute of the clock. The demo's clock can be moved:
 * what is due then begins within seconds instead of within a minute.
 */
public final class EachMinute {

    private Instant last = Instant.MIN;

    /** True for the first call in a minute, also in one that was seen before the clock was moved away from it. */
    public synchronized boolean begins(Clock clock) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        boolean begins = !minute.equals(last);
        last = minute;
        return begins;
    }
}
