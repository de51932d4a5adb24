package org.vorzimmer.retention.runs;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.PlatformEntityManager;

/** Hands out leases, so that of all nodes exactly one works on a job. */
@Stateless
@RolesAllowed(SYSTEM)
public class Leases {

    private static final Duration LENGTH = Duration.ofMinutes(5);

    @Inject PlatformEntityManager em;
    @Inject Clock clock;

    /** Takes or renews; to be called again well within five minutes while the work lasts. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String name) {
        RetentionLease lease = em.findLocked(RetentionLease.class, name);
        return lease != null && lease.take(Setting.NODE.get(), clock.instant(), LENGTH);
    }
}
