package org.vorzimmer.trials;

import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.shared.Berlin;

/** What is to be done about a trial at a moment. Pure: the same row at the same moment always gets the same answer. */
enum TrialDue {

    NOTHING, START, REMIND, END;

    /** Whom a mail reaches at night is not helped by it. */
    private static final int REMIND_FROM_HOUR = 8;

    static TrialDue of(Trial trial, Instant now) {
        LocalDate today = Berlin.dayOf(now);
        if (!trial.isOpen()) {
            return NOTHING;
        }
        if (today.isAfter(trial.getLastDay())) {
            return END;
        }
        if (trial.isWaiting()) {
            return START;
        }
        boolean dayBefore = !today.isBefore(trial.getLastDay().minusDays(1)) && now.atZone(Berlin.ZONE).getHour() >= REMIND_FROM_HOUR;
        return trial.isRunning() && dayBefore && trial.remindedAt() == null ? REMIND : NOTHING;
    }
}
