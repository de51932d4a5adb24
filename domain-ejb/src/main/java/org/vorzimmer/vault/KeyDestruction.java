package org.vorzimmer.vault;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.tenancy.TenantId;

/** Destroys keys in the store and in the mirror, and tries again what failed. Works outside the caller's transaction. */
@Singleton
class KeyDestruction {

    private static final Logger LOG = Logger.getLogger(KeyDestruction.class.getName());

    private record Wanted(TenantId tenant, KeyId id) {
    }

    @Inject KeyStore store;
    @Inject KeyMirror mirror;
    @Inject Clock clock;

    private final Queue<Wanted> failed = new ConcurrentLinkedQueue<>();

    /** Never throws: what fails is kept in memory for {@link #retry}, and found by {@link KeyCareRun} if this node dies. */
    void destroy(TenantId tenant, KeyId id) {
        try {
            store.destroy(tenant, id, clock.instant());
            mirror.destroy(tenant, id);
        } catch (KeyStoreException | UncheckedIOException e) {
            failed.add(new Wanted(tenant, id));
            LOG.log(Level.SEVERE, "A key was not destroyed and will be tried again", e);
        }
    }

    void retry() {
        for (int left = failed.size(); left > 0; left--) {
            Wanted wanted = failed.poll();
            if (wanted != null) {
                destroy(wanted.tenant(), wanted.id());
            }
        }
    }

    int waiting() {
        return failed.size();
    }
}
