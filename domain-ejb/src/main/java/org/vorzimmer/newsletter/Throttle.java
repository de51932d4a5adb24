package org.vorzimmer.newsletter;

import java.time.Duration;

/** How many mails may be written now so that no minute sees more than the tenant wants. Pure. */
final class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** What one transaction writes at most. */
    static final int MOST_AT_ONCE = 100;

    private Throttle() {
    }

    /** @param lately written within the last {@link #WINDOW} */
    static int allows(int perMinute, long lately) {
        return (int) Math.max(0, Math.min(MOST_AT_ONCE, perMinute - lately));
    }
}
