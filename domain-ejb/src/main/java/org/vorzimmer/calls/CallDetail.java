package org.vorzimmer.calls;

import java.util.List;

/**
 * One call with all that is known of it.
 *
 * @param decision what was to be done with it, as it was decided when it rang
 * @param script what was read out, as it was then; null without one
 * @param feedback what the customer said about the note; empty for nothing
 */
public record CallDetail(HistoryRow row, DecisionWords decision, CallTypeVersion script, List<LogLine> log, String feedback) {

    /** A line of the log; {@code detail} is empty when there is no more to say. */
    public record LogLine(CallEvent event, String detail) {
    }

    public PhoneCall call() {
        return row.call();
    }
}
