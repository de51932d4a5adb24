package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.vorzimmer.tenancy.PlatformEntityManager;

/** The stored offset of the demo's clock. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockStore {

    @Inject PlatformEntityManager em;

    public Optional<Duration> read() {
        return Optional.ofNullable(em.find(ClockOffset.class, ClockOffset.ONLY)).map(ClockOffset::offset);
    }

    public void write(Duration offset) {
        ClockOffset stored = em.findLocked(ClockOffset.class, ClockOffset.ONLY);
        if (stored == null) {
            em.persist(new ClockOffset(offset));
        } else {
            stored.moveTo(offset);
        }
    }
}
