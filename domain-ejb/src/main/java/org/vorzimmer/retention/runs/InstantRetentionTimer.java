package org.vorzimmer.retention.runs;

import static java.util.logging.Level.INFO;
import static java.util.logging.Level.SEVERE;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Logger;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.runs.RetentionRun.LeaseLostException;
import org.vorzimmer.retention.runs.RetentionRun.Leased;
import org.vorzimmer.shared.EachMinute;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Every minute: what should have gone with its event. Also sees to it, once per start, that each tenant has a rule for every kind of data. */
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
public class InstantRetentionTimer {

    private static final Logger LOG = Logger.getLogger(InstantRetentionTimer.class.getName());

    @Inject RetentionRun run;
    @Inject Leases leases;
    @Inject PolicyService policies;
    @Inject TenantDirectory tenants;
    @Inject CurrentTenant current;
    @Inject Clock clock;

    private final EachMinute minute = new EachMinute();

    private final Set<TenantId> complete = new HashSet<>();

    @Schedule(hour = "*", minute = "*", second = "4/5", persistent = false, info = "instant retention")
    void everyMinute() {
        if (!minute.begins(clock)) {
            return;
        }
        try {
            if (leases.take(Leased.INSTANT.leaseName())) {
                for (Tenant tenant : tenants.all()) {
                    one(tenant);
                }
            }
        } catch (LeaseLostException e) {
            LOG.log(INFO, "Another node goes on with the instant retention");
        } catch (RuntimeException e) {
            LOG.log(SEVERE, "Instant retention could not begin", e);
        }
    }

    private void one(Tenant tenant) {
        try {
            current.runAs(tenant.getId(), () -> {
                if (!complete.contains(tenant.getId())) {
                    policies.complete();
                    complete.add(tenant.getId());
                }
                run.instant();
            });
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(SEVERE, "Instant retention of tenant " + tenant.getId() + " failed; the others go on", e);
        }
    }
}
