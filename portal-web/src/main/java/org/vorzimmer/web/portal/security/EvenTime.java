package org.vorzimmer.web.portal.security;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Has a refusal take the same time whatever was wrong: what a known name costs more, a few milliseconds of writing, disappears in the wait. */
final class EvenTime {

    private static final long STEP = Duration.ofMillis(250).toNanos();

    private EvenTime() {
    }

    static long start() {
        return System.nanoTime();
    }

    /** Returns at the next quarter of a second after the start. */
    static void await(long start) {
        long end = start + ((System.nanoTime() - start) / STEP + 1) * STEP;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
