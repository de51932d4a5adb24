package org.vorzimmer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.vorzimmer.tenancy.PlatformEntityManager;

/** The stored offset of the demo's clock; no enterprise bean, because it is read before anybody has a role. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ClockStore {

    @Inject PlatformEntityManager em;

    Optional<Duration> read() {
        return Optional.ofNullable(em.find(ClockOffset.class, ClockOffset.ONLY)).map(ClockOffset::offset);
    }

    void write(Duration offset) {
        ClockOffset stored = em.findLocked(ClockOffset.class, ClockOffset.ONLY);
        if (stored == null) {
            em.persist(new ClockOffset(offset));
        } else {
            stored.moveTo(offset);
        }
    }
}
