package org.vorzimmer.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Empties the queue tenant by tenant, and lets go of old day keys. One tenant's failure does not stop the next. */
@ApplicationScoped
public class AccessRun {

    private static final Logger LOG = Logger.getLogger(AccessRun.class.getName());
    private static final int BATCH = 1_000;
    private static final String DROPPED = "ACCESS_LOG_DROPPED";

    @Inject AccessLog log;
    @Inject AccessWriter writer;
    @Inject CurrentTenant current;
    @Inject TenantDirectory tenants;
    @Inject Event<OperatorAlert> alerts;
    @Inject Clock clock;

    private long reported;

    public void write() {
        List<Access> batch;
        boolean stored = true;
        do {
            batch = log.take(BATCH);
            Map<TenantId, List<Access>> byTenant = batch.stream()
                    .collect(Collectors.groupingBy(Access::tenant, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<TenantId, List<Access>> part : byTenant.entrySet()) {
                stored &= store(part.getKey(), part.getValue());
            }
        } while (stored && batch.size() == BATCH);
    }

    private boolean store(TenantId tenant, List<Access> accesses) {
        try {
            current.runAs(tenant, () -> writer.store(accesses));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Access log of tenant {0} waits: {1}", new Object[] {tenant, e.toString()});
            log.putBack(accesses);
            return false;
        }
    }

    /** Each minute: old keys go, and the operator hears of what was dropped. */
    public void tidy() {
        for (Tenant tenant : tenants.all()) {
            try {
                current.runAs(tenant.getId(), () -> writer.forgetKeys(Berlin.dayOf(clock.instant())));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Old day keys of tenant " + tenant.getId() + " not destroyed", e);
            }
        }
        long dropped = log.dropped();
        String node = Setting.NODE.get();
        alerts.fire(dropped > reported ? OperatorAlert.raise(DROPPED, node, Long.toString(dropped - reported)) : OperatorAlert.clear(DROPPED, node));
        reported = dropped;
    }
}
