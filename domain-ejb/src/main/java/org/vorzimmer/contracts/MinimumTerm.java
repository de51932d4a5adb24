package org.vorzimmer.contracts;

import java.time.LocalDate;
import java.time.YearMonth;

/** Last day of a minimum term, counted in months from a first day as Sections 187(2) and 188(2), (3) BGB count. */
final class MinimumTerm {

    private MinimumTerm() {
    }

    /** Null when there is none. A month that is too short ends the term on its last day. */
    static LocalDate until(LocalDate firstDay, int months) {
        if (months <= 0) {
            return null;
        }
        YearMonth last = YearMonth.from(firstDay).plusMonths(months);
        if (firstDay.getDayOfMonth() == 1) {
            return last.minusMonths(1).atEndOfMonth();
        }
        return last.atDay(Math.min(firstDay.getDayOfMonth() - 1, last.lengthOfMonth()));
    }

    /** A change of tariff may lengthen the term that runs, and never shortens it. */
    static LocalDate after(LocalDate running, LocalDate changedOn, int months) {
        LocalDate fresh = until(changedOn, months);
        return running == null || fresh != null && fresh.isAfter(running) ? fresh : running;
    }
}
