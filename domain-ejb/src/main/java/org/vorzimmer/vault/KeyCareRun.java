package org.vorzimmer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * Finds keys that no row names any more and destroys them. Keys of the last two hours are left alone, because their rows may not have
 * committed yet. It stops, destroys nothing and raises an alarm when more than half of an owner's keys (and more than fifty) seem to be
 * orphans: then the data are missing, not the owners, as after restoring an old or empty database beside a living key store.
 */
@ApplicationScoped
public class KeyCareRun {

    /** Keys looked at and destroyed. */
    public record Outcome(int seen, int destroyed) {
    }

    static final Duration GRACE = Duration.ofHours(2);
    private static final int PAGE = 500;
    private static final int FEW = 50;
    private static final String UNCLAIMED = "KEYS_UNCLAIMED";
    private static final String STOPPED = "KEYS_ORPHANED";

    @Inject CurrentTenant tenant;
    @Inject KeyStore store;
    @Inject KeyDestruction destruction;
    @Inject KeyCareStep step;
    @Inject Event<OperatorAlert> alerts;
    @Inject Clock clock;

    /** For the current tenant; may be called as often as one likes and on several nodes. */
    public Outcome execute() {
        int seen = 0;
        int destroyed = 0;
        for (String owner : store.owners(tenant.get())) {
            Outcome outcome = "tenant".equals(owner) ? new Outcome(0, 0) : reconcile(owner);
            seen += outcome.seen();
            destroyed += outcome.destroyed();
        }
        return new Outcome(seen, destroyed);
    }

    private Outcome reconcile(String owner) {
        TenantId current = tenant.get();
        Instant madeBefore = clock.instant().minus(GRACE);
        String place = current + "/" + owner;
        List<KeyId> orphans = new ArrayList<>();
        int seen = 0;
        KeyId last = null;
        List<KeyId> page;
        do {
            page = store.page(current, owner, madeBefore, last, PAGE).stream().map(StoredKey::id).toList();
            if (!page.isEmpty()) {
                Optional<Set<KeyId>> used = step.inUse(owner, page);
                if (used.isEmpty()) {
                    alerts.fire(OperatorAlert.raise(UNCLAIMED, place, ""));
                    return new Outcome(page.size(), 0);
                }
                seen += page.size();
                page.stream().filter(key -> !used.get().contains(key)).forEach(orphans::add);
                last = page.get(page.size() - 1);
            }
        } while (page.size() == PAGE);
        if (orphans.size() > FEW && orphans.size() * 2 > seen) {
            alerts.fire(OperatorAlert.raise(STOPPED, place, orphans.size() + " of " + seen));
            return new Outcome(seen, 0);
        }
        orphans.forEach(key -> destruction.destroy(current, key));
        alerts.fire(OperatorAlert.clear(STOPPED, place));
        alerts.fire(OperatorAlert.clear(UNCLAIMED, place));
        return new Outcome(seen, orphans.size());
    }
}
