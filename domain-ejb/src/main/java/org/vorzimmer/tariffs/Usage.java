package org.vorzimmer.tariffs;

import java.util.ArrayList;
import java.util.List;

/**
 * What was used in a month, or is expected to be, without anything about who called.
 *
 * @param calls the calls, those of the same length together
 * @param landlineMinutes begun minutes of calls forwarded to a fixed line
 * @param mobileMinutes begun minutes of calls forwarded to a mobile phone
 */
public record Usage(List<Calls> calls, int sms, int landlineMinutes, int mobileMinutes, boolean roundTheClock) {

    /** So many calls of so many seconds each. */
    public record Calls(int count, int seconds) { }

    public Usage {
        calls = List.copyOf(calls);
    }

    /** An expectation: the time is spread over the calls as evenly as whole seconds allow. */
    public static Usage expected(int calls, int minutes, boolean roundTheClock) {
        List<Calls> spread = new ArrayList<>();
        if (calls > 0) {
            long seconds = minutes * 60L;
            int longer = (int) (seconds % calls);
            spread.add(new Calls(calls - longer, (int) (seconds / calls)));
            if (longer > 0) {
                spread.add(new Calls(longer, (int) (seconds / calls) + 1));
            }
        }
        return new Usage(spread, 0, 0, 0, roundTheClock);
    }

    int count() {
        return calls.stream().mapToInt(Calls::count).sum();
    }
}
