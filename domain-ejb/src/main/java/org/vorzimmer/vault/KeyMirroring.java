package org.vorzimmer.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.OperatorAlert;

/**
 * Keeps the mirror folder equal to the key store. A copy that cannot be written never fails the work that needed the key: it raises an alarm
 * and is made up for by the next repair.
 */
@Dependent
class KeyMirroring {

    private static final Logger LOG = Logger.getLogger(KeyMirroring.class.getName());
    private static final String ALARM = "KEY_MIRROR";
    private static final int PAGE = 500;

    /** Longer than any dump is kept, so that a mirror folder that was away still learns of what was destroyed. */
    private static final Duration REMEMBER_DESTROYED = Duration.ofDays(60);

    @Inject KeyMirror mirror;
    @Inject KeyStore store;
    @Inject Event<OperatorAlert> alerts;
    @Inject Clock clock;

    void keep(StoredKey key) {
        try {
            mirror.keep(key);
        } catch (UncheckedIOException e) {
            failed(e);
        }
    }

    /** Overwrites copies of destroyed keys and writes missing ones; safe to run on several nodes at once. */
    void repair() {
        if (!mirror.isOn()) {
            return;
        }
        try {
            for (StoredKey copy : mirror.all()) {
                if (store.find(copy.tenant(), copy.id()).isEmpty() && store.wasDestroyed(copy.id())) {
                    mirror.destroy(copy.tenant(), copy.id());
                }
            }
            KeyId last = null;
            List<StoredKey> page;
            do {
                page = store.page(last, PAGE);
                page.forEach(this::keepUnlessDestroyed);
                last = page.isEmpty() ? last : page.get(page.size() - 1).id();
            } while (page.size() == PAGE);
            store.forgetDestroyedBefore(clock.instant().minus(REMEMBER_DESTROYED));
            alerts.fire(OperatorAlert.clear(ALARM, mirror.node()));
        } catch (UncheckedIOException e) {
            failed(e);
        }
    }

    /** A key may be destroyed between the reading of a page and the writing of its copy: look again, and take the copy back. */
    private void keepUnlessDestroyed(StoredKey key) {
        if (mirror.keep(key) && store.find(key.tenant(), key.id()).isEmpty()) {
            mirror.destroy(key.tenant(), key.id());
        }
    }

    /**
     * An empty key store beside a filled folder means that the store was lost: its keys are taken back. Destroyed keys cannot come back this
     * way, because their files were overwritten. Returns how many came back.
     */
    int restoreIfLost() {
        if (!mirror.isOn() || store.count() > 0) {
            return 0;
        }
        int restored = 0;
        for (StoredKey copy : mirror.all()) {
            if (!store.wasDestroyed(copy.id())) {
                store.add(copy);
                restored++;
            }
        }
        return restored;
    }

    private void failed(UncheckedIOException e) {
        LOG.log(Level.SEVERE, "The mirror of the key store is behind", e);
        alerts.fire(OperatorAlert.raise(ALARM, mirror.node(), ""));
    }
}
