package org.vorzimmer.telephony.asterisk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.telephony.EventDelivery;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** The servers that this node hears: one connection, on a thread of its own, for each tenant whose lease it has. */
@ApplicationScoped
public class AsteriskLinks {

    /** The operator hears of it when a tenant's server is not heard for so long. */
    static final Duration ALARM_AFTER = Duration.ofMinutes(5);

    static final String ALARM = "TELEPHONY_DOWN";

    @Inject AsteriskRecords records;
    @Inject EventDelivery delivery;
    @Inject CurrentTenant tenant;
    @Inject Event<OperatorAlert> alerts;
    @Inject Clock clock;
    @Resource ManagedThreadFactory threads;

    private final Map<TenantId, Running> running = new ConcurrentHashMap<>();

    /** A connection and the settings that it was made by. */
    private record Running(AsteriskLink link, Instant configuredAt) {
    }

    /** For the current tenant, every few seconds: takes the lease, begins what is to be heard, ends what is no longer ours, and raises the alarm. */
    void care() {
        Optional<AsteriskServer> server = records.find();
        Optional<AsteriskRecords.Lease> lease = server.isPresent() ? records.lease() : Optional.empty();
        Running now = running.get(tenant.get());
        if (now != null && lease.filter(one -> one.configuredAt().equals(now.configuredAt())).isEmpty()) {
            running.remove(tenant.get());
            now.link().close();
        }
        lease.filter(one -> !running.containsKey(tenant.get())).ifPresent(this::begin);
        server.ifPresent(this::warn);
    }

    private void begin(AsteriskRecords.Lease lease) {
        TenantId of = tenant.get();
        AsteriskListener listener = new AsteriskListener(of, lease, records, delivery, tenant, clock);
        AsteriskLink link = new AsteriskLink(lease.access(), listener, AsteriskLink::growing);
        running.put(of, new Running(link, lease.configuredAt()));
        Thread thread = threads.newThread(link);
        thread.setDaemon(true);
        thread.setName("asterisk-" + of);
        thread.start();
    }

    private void warn(AsteriskServer server) {
        String place = tenant.get().toString();
        if (server.getDownSince() == null) {
            alerts.fire(OperatorAlert.clear(ALARM, place));
        } else if (!server.getDownSince().isAfter(clock.instant().minus(ALARM_AFTER))) {
            alerts.fire(OperatorAlert.raise(ALARM, place, server.getLastError().name()));
        }
    }

    @PreDestroy
    void closeAll() {
        running.values().forEach(one -> one.link().close());
        running.clear();
    }
}
