package org.vorzimmer.leads;

import java.time.Duration;
import java.time.Instant;

/** What has to happen now about a window that somebody was promised. Pure: no clock, no database. */
enum CallbackDue {

    /** Nothing yet, or everything already. */
    NOTHING,
    /** It begins in a few minutes: whoever is in charge hears of it. */
    REMIND,
    /** It has begun and nobody is in charge. */
    URGE,
    /** It is over and nobody has said what happened. */
    MISSED;

    static final Duration BEFORE = Duration.ofMinutes(10);

    static CallbackDue of(CallbackTime time, boolean inCharge, Instant now) {
        CallbackWindow window = time.getWindow();
        if (!time.isWaiting() || now.isBefore(window.from().minus(BEFORE))) {
            return NOTHING;
        }
        if (!now.isBefore(window.until())) {
            return MISSED;
        }
        boolean begun = !now.isBefore(window.from());
        if (begun && !inCharge) {
            return time.urgedAt() == null ? URGE : NOTHING;
        }
        return time.remindedAt() == null ? REMIND : NOTHING;
    }
}
