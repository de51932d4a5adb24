package org.vorzimmer.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.shared.Berlin;

/**
 * A status as the decision sees it.
 *
 * @param setAt when the customer set it: of two the later one counts
 * @param skippedUntil a repetition that began before this instant is over, because the customer came back early; null: none
 */
record StatusRule(long id, StatusData data, Instant setAt, Instant skippedUntil) {

    /** A status for once before one that repeats, then the one that was set later. */
    static final Comparator<StatusRule> PRECEDENCE = Comparator.comparing((StatusRule rule) -> rule.data.repeat() != Repeat.NEVER)
            .thenComparing(StatusRule::setAt, Comparator.reverseOrder())
            .thenComparing(StatusRule::id, Comparator.reverseOrder());

    /**
     * One time at which it holds.
     *
     * @param end null while nobody knows
     */
    record Occurrence(Instant start, Instant end) {

        boolean contains(Instant at) {
            return !at.isBefore(start) && (end == null || at.isBefore(end));
        }
    }

    /** The time that contains the instant; empty when the status does not hold then. */
    Optional<Occurrence> at(Instant at) {
        LocalDate day = Berlin.dayOf(at);
        return Stream.of(day, day.minusDays(1)).flatMap(begin -> on(begin).stream()).filter(time -> time.contains(at)).findFirst();
    }

    private Optional<Occurrence> on(LocalDate day) {
        if (data.repeat() == Repeat.NEVER) {
            return Optional.of(new Occurrence(data.from(), data.until()));
        }
        ZonedDateTime first = data.from().atZone(Berlin.ZONE);
        if (!data.repeat().comesOn(day, first.toLocalDate()) || (data.repeatUntil() != null && day.isAfter(data.repeatUntil()))) {
            return Optional.empty();
        }
        // By the wall clock, so that lunch stays at noon when the clocks are changed.
        LocalTime ends = data.until().atZone(Berlin.ZONE).toLocalTime();
        LocalDate lastDay = ends.isAfter(first.toLocalTime()) ? day : day.plusDays(1);
        Occurrence time = new Occurrence(instant(day.atTime(first.toLocalTime())), instant(lastDay.atTime(ends)));
        return Optional.of(time).filter(found -> skippedUntil == null || !found.start.isBefore(skippedUntil));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Berlin.ZONE).toInstant();
    }
}
