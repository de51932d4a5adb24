package org.vorzimmer.vault;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.Role;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Only says when: failed destructions each minute, mirror and orphans each hour, on every node because both may be done twice. */
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
@Singleton
@RunAs(Role.SYSTEM)
public class KeyCareTimer {

    private static final Logger LOG = Logger.getLogger(KeyCareTimer.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject KeyDestruction destruction;
    @Inject KeyMirroring mirroring;
    @Inject KeyCareRun run;
    @Inject ReturnedRecordsRun returned;
    @Inject TenantDirectory tenants;
    @Inject CurrentTenant current;
    @Inject Clock clock;

    private Instant next = Instant.EPOCH.plus(PAUSE);

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false, info = "keys")
    void eachMinute() {
        try {
            destruction.retry();
            Instant now = clock.instant();
            boolean movedBack = now.isBefore(next.minus(PAUSE));
            if (movedBack || !now.isBefore(next)) {
                next = now.plus(PAUSE);
                mirroring.repair();
                tenants.all().forEach(this::careFor);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Care of the keys failed; it starts again within the hour", e);
        }
    }

    private void careFor(Tenant tenant) {
        try {
            current.runAs(tenant.getId(), () -> {
                returned.execute();
                run.execute();
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Care of the keys failed for tenant " + tenant.getId(), e);
        }
    }
}
