package org.vorzimmer.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/** How long a page was read: until the next one of the same visit. The last page of a visit has no time, because nothing tells its end. */
final class Dwell {

    /** After such a pause what comes is a new visit. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    private Dwell() {
    }

    static boolean isSameVisit(Instant before, Instant now) {
        return !now.isBefore(before) && now.isBefore(before.plus(PAUSE));
    }

    /** Seconds between two pages; empty across a pause. */
    static OptionalInt between(Instant before, Instant now) {
        return isSameVisit(before, now) ? OptionalInt.of((int) Duration.between(before, now).toSeconds()) : OptionalInt.empty();
    }
}
