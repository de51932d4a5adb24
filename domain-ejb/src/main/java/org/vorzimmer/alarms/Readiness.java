package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether this node can serve: its database and its key store answer within three seconds. Anybody may ask, so one look serves all who ask
 * within the next two seconds, and a database that hangs is waited for by one thread only.
 */
@ApplicationScoped
public class Readiness {

    /** Which of the two answered. */
    public record State(boolean database, boolean keyStore) {
        public boolean isReady() {
            return database && keyStore;
        }
    }

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final long PATIENCE_SECONDS = 3;
    private static final State NOTHING = new State(false, false);

    @Inject ReadinessProbe probe;
    @Inject Clock clock;

    private State last = NOTHING;
    private Instant lookedAt = Instant.EPOCH;
    private Future<State> running;

    public synchronized State state() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt.plus(FRESH)) && !now.isBefore(lookedAt)) {
            return last;
        }
        if (running == null) {
            running = probe.look();
        }
        try {
            last = running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            running = null;
        } catch (TimeoutException e) {
            last = NOTHING;
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "Readiness could not be found out", e);
            running = null;
            last = NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
        lookedAt = now;
        return last;
    }
}
