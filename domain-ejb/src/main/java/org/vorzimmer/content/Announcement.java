package org.vorzimmer.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Berlin;

/**
 * A new version of the privacy notice that visitors are told of: from its publication until 30 days after it became valid.
 *
 * @param number the version's number
 * @param validFrom first day on which it is valid
 * @param comingUp whether that day is still ahead
 */
public record Announcement(int number, LocalDate validFrom, boolean comingUp) {

    static final int DAYS = 30;

    /** A tenant's first notice is not news. */
    static Optional<Announcement> among(List<VersionEntry> versions, Instant now) {
        LocalDate today = Berlin.dayOf(now);
        return versions.stream()
                .filter(version -> version.number() > 1 && !version.publishedAt().isAfter(now))
                .filter(version -> !today.isAfter(Berlin.dayOf(version.validFrom()).plusDays(DAYS)))
                .max((one, other) -> Integer.compare(one.number(), other.number()))
                .map(version -> new Announcement(version.number(), Berlin.dayOf(version.validFrom()), version.validFrom().isAfter(now)));
    }
}
