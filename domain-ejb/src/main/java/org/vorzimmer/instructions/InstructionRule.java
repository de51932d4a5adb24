package org.vorzimmer.instructions;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.OpeningHours;

/** A released instruction as the decision sees it. */
record InstructionRule(long id, InstructionData data) {

    /**
     * Which of two that hold at the same time decides: one with an end before one until further notice, the shorter before the longer, one for
     * holidays only before one with hours before one for every hour, the one that began later, the one entered later.
     */
    static final Comparator<InstructionRule> PRECEDENCE = Comparator.comparing(InstructionRule::length)
            .thenComparing(InstructionRule::breadth)
            .thenComparing((InstructionRule rule) -> rule.data.from(), Comparator.reverseOrder())
            .thenComparing(InstructionRule::id, Comparator.reverseOrder());

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

    /** Why an instruction does not hold at a time; empty when it does. */
    Optional<Standing.Reason> silentAt(Instant at) {
        if (at.isBefore(data.from())) {
            return Optional.of(Standing.Reason.NOT_YET);
        }
        if (data.until() != null && !at.isBefore(data.until())) {
            return Optional.of(Standing.Reason.OVER);
        }
        boolean holiday = Holidays.in(data.land()).contains(Berlin.dayOf(at));
        if (holiday && data.holidays() == HolidayMode.EXCLUDED) {
            return Optional.of(Standing.Reason.HOLIDAY);
        }
        if (!holiday && data.holidays() == HolidayMode.ONLY) {
            return Optional.of(Standing.Reason.NO_HOLIDAY);
        }
        Optional<OpeningHours> week = data.week();
        if (week.isPresent() && !week.get().isOpen(at, day -> false)) {
            return Optional.of(Standing.Reason.OUTSIDE_HOURS);
        }
        return Optional.empty();
    }

    private Duration length() {
        return data.until() == null ? FOR_EVER : Duration.between(data.from(), data.until());
    }

    private int breadth() {
        if (data.holidays() == HolidayMode.ONLY) {
            return 0;
        }
        return data.hours() == null ? 2 : 1;
    }
}
