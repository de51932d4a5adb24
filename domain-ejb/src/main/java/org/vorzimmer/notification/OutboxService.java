package org.vorzimmer.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vorzimmer.tenancy.CurrentTenant;

/** The way of every feature to send a mail; open to all because a visitor's action may cause one, and no page calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxService {

    @Inject OutboxQueries queries;
    @Inject MailSender sender;
    @Inject CurrentTenant tenant;
    @Inject Event<MailQueued> queued;
    @Inject Clock clock;

    /** Writes the mail in the caller's transaction: it is sent if, and only if, that commits. Returns its number. */
    public long enqueue(Mail mail) {
        MailSender.Identity from = sender.identity();
        String messageId = "<" + UUID.randomUUID() + "@" + from.domain() + ">";
        long id = queries.save(new OutboxMessage(mail, mail.text().strip() + "\n\n-- \n" + from.signature(), messageId, clock.instant()));
        queued.fire(new MailQueued(tenant.get()));
        return id;
    }
}
