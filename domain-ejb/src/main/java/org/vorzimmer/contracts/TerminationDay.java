package org.vorzimmer.contracts;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import org.vorzimmer.tariffs.TariffTerms.NoticeTo;

/**
 * On which day a contract ends when notice is given; the day is the contract's last one. The day on which the notice arrives does not count (Section 187(1) BGB).
 *
 * @param noticeDays how long before its end notice must be given
 * @param to on which days it can end
 * @param minimumTermUntil last day of the minimum term; null when there is none
 * @param beginsOn first day of the contract
 */
record TerminationDay(int noticeDays, NoticeTo to, LocalDate minimumTermUntil, LocalDate beginsOn) {

    /** The first day to which the terms allow notice that arrives on this day. */
    LocalDate ordinary(LocalDate receivedOn) {
        return possible(latest(latest(receivedOn.plusDays(noticeDays), minimumTermUntil), beginsOn));
    }

    /** The same, when whoever gives notice wants the contract to last until a later day. */
    LocalDate ordinary(LocalDate receivedOn, LocalDate wished) {
        return possible(latest(ordinary(receivedOn), wished));
    }

    /** For an important reason nothing has to be waited for: at once, or on a later day that is named. */
    static LocalDate extraordinary(LocalDate receivedOn, LocalDate wished) {
        return latest(receivedOn, wished);
    }

    private LocalDate possible(LocalDate day) {
        return to == NoticeTo.MONTH_END ? day.with(lastDayOfMonth()) : day;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
