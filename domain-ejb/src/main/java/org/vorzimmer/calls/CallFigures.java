package org.vorzimmer.calls;

import java.time.LocalDate;
import org.vorzimmer.shared.Berlin;

/**
 * What one call adds to the numbers of its day; nothing before it has ended. Pure.
 *
 * @param day on which it rang, in Berlin
 */
record CallFigures(LocalDate day, int calls, int missed, int transferred, long seconds) {

    static CallFigures of(PhoneCall call) {
        LocalDate day = Berlin.dayOf(call.getRangAt());
        boolean over = call.getEndedAt() != null || call.getState() == PhoneCall.State.DONE;
        if (!over) {
            return new CallFigures(day, 0, 0, 0, 0);
        }
        return new CallFigures(day, 1, call.isMissed() ? 1 : 0, call.isTransferred() ? 1 : 0, call.getTalked() == null ? 0 : call.getTalked().toSeconds());
    }

    CallFigures negated() {
        return new CallFigures(day, -calls, -missed, -transferred, -seconds);
    }

    CallFigures plus(CallFigures other) {
        return new CallFigures(day, calls + other.calls, missed + other.missed, transferred + other.transferred, seconds + other.seconds);
    }

    boolean isNothing() {
        return calls == 0 && missed == 0 && transferred == 0 && seconds == 0;
    }
}
