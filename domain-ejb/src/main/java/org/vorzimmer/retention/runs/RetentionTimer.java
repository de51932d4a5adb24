package org.vorzimmer.retention.runs;

import static java.util.logging.Level.INFO;
import static java.util.logging.Level.SEVERE;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.vorzimmer.retention.runs.RetentionRun.LeaseLostException;
import org.vorzimmer.retention.runs.RetentionRun.Leased;
import org.vorzimmer.shared.ClockMoved;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Says when the nightly run may be due: every minute it asks, for each tenant by itself. */
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject RetentionRun run;
    @Inject Leases leases;
    @Inject TenantDirectory tenants;
    @Inject CurrentTenant current;
    @Resource TimerService timers;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false, info = "nightly retention")
    void everyMinute() {
        try {
            if (leases.take(Leased.NIGHTLY.leaseName())) {
                for (Tenant tenant : tenants.all()) {
                    one(tenant);
                }
            }
        } catch (LeaseLostException e) {
            LOG.log(INFO, "Another node goes on with the retention run");
        } catch (RuntimeException e) {
            LOG.log(SEVERE, "Retention could not begin", e); // an escaping exception would make the container repeat the call
        }
    }

    /** The demo's clock may have been moved past a run: it is asked at once, on a thread of its own and not before the application has started. */
    @PermitAll
    public void clockMoved(@Observes ClockMoved moved) {
        timers.createSingleActionTimer(0, new TimerConfig("clock moved", false));
    }

    @Timeout
    void atOnce() {
        everyMinute();
    }

    private void one(Tenant tenant) {
        try {
            current.runAs(tenant.getId(), run::nightly);
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(SEVERE, "Retention of tenant " + tenant.getId() + " failed; the others go on", e);
        }
    }
}
