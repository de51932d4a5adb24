package org.vorzimmer.mandates;

import java.time.LocalDate;
import org.vorzimmer.shared.TargetDays;

/** Until when a mandate may be used: 36 months after the last collection that was presented, whatever became of it, or after the signature if there was none. */
public record MandateLapse(LocalDate countedFrom) {

    static final int MONTHS = 36;

    /** A mandate that nobody has signed yet cannot lapse. */
    public static MandateLapse of(LocalDate signedOn, LocalDate lastPresentedDueDate) {
        return new MandateLapse(lastPresentedDueDate == null ? signedOn : lastPresentedDueDate);
    }

    /** The last calendar day; null when nothing is counted yet. */
    public LocalDate lastUsable() {
        return countedFrom == null ? null : countedFrom.plusMonths(MONTHS);
    }

    /** The last day on which banks can still settle a collection. */
    public LocalDate lastUsableDueDate() {
        return countedFrom == null ? null : TargetDays.onOrBefore(lastUsable());
    }

    /** Whether a collection may be due on that day. */
    public boolean allowsDueDate(LocalDate due) {
        return countedFrom != null && !due.isAfter(lastUsable());
    }

    public boolean isLapsed(LocalDate today) {
        return countedFrom != null && today.isAfter(lastUsable());
    }

    /** Whether somebody should look at it, because it lapses within so many days. */
    public boolean isNear(LocalDate today, int days) {
        return countedFrom != null && !isLapsed(today) && !today.plusDays(days).isBefore(lastUsable());
    }
}
