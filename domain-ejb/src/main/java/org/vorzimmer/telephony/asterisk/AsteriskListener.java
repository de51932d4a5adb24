package org.vorzimmer.telephony.asterisk;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.vorzimmer.telephony.EventDelivery;
import org.vorzimmer.telephony.TelephoneEvent;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/** Brings what one tenant's server tells to that tenant, on the thread of the connection; calls that went on when a connection broke are not known to the next. */
final class AsteriskListener implements AsteriskLink.Watcher {

    private static final System.Logger LOG = System.getLogger(AsteriskListener.class.getName());
    private static final int MOST_TRIES = 30;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final TenantId of;
    private final AsteriskRecords.Lease lease;
    private final AsteriskRecords records;
    private final EventDelivery delivery;
    private final CurrentTenant tenant;
    private final Clock clock;
    private AmiCalls calls;

    AsteriskListener(TenantId of, AsteriskRecords.Lease lease, AsteriskRecords records, EventDelivery delivery, CurrentTenant tenant, Clock clock) {
        this.of = of;
        this.lease = lease;
        this.records = records;
        this.delivery = delivery;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public void connected() {
        calls = new AmiCalls(lease.incomingContext(), clock::instant);
        note(() -> records.connected(lease.configuredAt()));
    }

    @Override
    public void down(AmiFailure failure) {
        note(() -> records.down(lease.configuredAt(), failure));
    }

    @Override
    public void heard(AmiMessage message) {
        calls.hear(message).forEach(this::deliver);
    }

    /** What comes while the database is away waits a while for it, and the server's messages behind it. */
    private void deliver(TelephoneEvent event) {
        for (int tried = 1;; tried++) {
            try {
                tenant.runAs(of, () -> delivery.deliver(event));
                return;
            } catch (RuntimeException e) {
                if (tried == MOST_TRIES || Thread.currentThread().isInterrupted()) {
                    LOG.log(System.Logger.Level.ERROR, "An event of the Asterisk server of tenant " + of + " is lost", e);
                    return;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** How the connection goes is for people to see only; it goes on also when that cannot be stored. */
    private void note(Runnable news) {
        try {
            tenant.runAs(of, news);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "State of the Asterisk server of tenant " + of + " not stored", e);
        }
    }
}
