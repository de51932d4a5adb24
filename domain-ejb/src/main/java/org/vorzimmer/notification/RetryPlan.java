package org.vorzimmer.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be handed over is tried again: five times, over half a day and a little. */
final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));

    private RetryPlan() {
    }

    /** Empty when enough was tried. */
    static Optional<Instant> next(int triesMade, Instant now) {
        return triesMade > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(triesMade - 1)));
    }
}
