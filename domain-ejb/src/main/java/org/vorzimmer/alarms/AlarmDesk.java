package org.vorzimmer.alarms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.live.Live;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * Takes alerts in, each in a transaction of its own, so that an alarm stays when the work that raised it is rolled back. Open to all because
 * whatever goes wrong may go wrong for anybody; called by {@link AlarmListener} only.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlarmDesk {

    static final String CHANNEL = "alarms";

    @Inject AlarmQueries queries;
    @Inject OutboxService outbox;
    @Inject OperatorAddress operator;
    @Inject CurrentTenant tenant;
    @Inject Live live;
    @Inject Clock clock;

    public void take(OperatorAlert alert) {
        // The platform is the tenant of the mail and of the page, whoever's work raised the alarm.
        tenant.runAs(TenantId.PLATFORM, () -> {
            if (alert.raised()) {
                raise(alert);
            } else if (queries.isOpen(alert.kind(), alert.key())) {
                queries.byCause(alert.kind(), alert.key()).ifPresent(alarm -> alarm.clear(clock.instant()));
                live.publish(CHANNEL, "");
            }
        });
    }

    private void raise(OperatorAlert alert) {
        Instant now = clock.instant();
        Optional<Alarm> known = queries.byCause(alert.kind(), alert.key());
        Alarm alarm = known.orElseGet(() -> new Alarm(alert.kind(), alert.key(), alert.detail(), now));
        if (known.isPresent()) {
            alarm.seeAgain(alert.detail(), now);
        } else {
            queries.save(alarm);
        }
        if (alarm.mailDue(now)) {
            operator.find().ifPresent(address -> outbox.enqueue(Mail.to(address, "alarms.raised", MailText.of("alarms", "raised", "de",
                    Map.of("kind", alarm.getKind(), "place", alarm.getPlace(), "detail", alarm.getDetail()))).toStaff()));
            live.publish(CHANNEL, "");
        }
    }
}
