package org.vorzimmer.telephony.asterisk;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Keeps up the connection to one manager interface, again and again with growing pauses, until it is closed; runs on a thread of its own. */
final class AsteriskLink implements Runnable, AutoCloseable {

    /** Who wants to know how it goes; called on the link's own thread. */
    interface Watcher {

        void connected();

        void down(AmiFailure failure);

        void heard(AmiMessage message);
    }

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private final AmiAccess access;
    private final Watcher watcher;
    private final IntFunction<Duration> pauses;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile AmiConnection connection;

    /** @param pauses how long to wait after so many failures in a row */
    AsteriskLink(AmiAccess access, Watcher watcher, IntFunction<Duration> pauses) {
        this.access = access;
        this.watcher = watcher;
        this.pauses = pauses;
    }

    /** One second, then two, four … up to a minute. */
    static Duration growing(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(Math.max(failures - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    @Override
    public void run() {
        int failures = 0;
        while (!isClosed()) {
            try (AmiConnection open = AmiConnection.open(access)) {
                connection = open;
                failures = 0;
                watcher.connected();
                if (!isClosed()) {
                    open.hear(watcher::heard);
                }
            } catch (AmiException e) {
                failures++;
                if (!isClosed()) {
                    watcher.down(e.failure());
                }
            }
            rest(pauses.apply(failures));
        }
    }

    private void rest(Duration pause) {
        try {
            closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown(); // the server stops
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        AmiConnection open = connection;
        if (open != null) {
            open.close();
        }
    }
}
