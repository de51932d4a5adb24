package org.vorzimmer.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vorzimmer.shared.Markdown;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.CurrentTenant;

/** The way of every feature to send a mail; open to all because a visitor's action may cause one, and no page calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxService {

    @Inject OutboxQueries queries;
    @Inject MailSender sender;
    @Inject OutgoingFiles files;
    @Inject @Any Instance<MailFooter> footers;
    @Inject CurrentTenant tenant;
    @Inject Event<MailQueued> queued;
    @Inject Clock clock;

    /** Writes the mail in the caller's transaction: it is sent if, and only if, that commits. Returns its number. */
    public long enqueue(Mail mail) {
        MailSender.Identity from = sender.identity();
        String messageId = "<" + UUID.randomUUID() + "@" + from.domain() + ">";
        long id = queries.save(new OutboxMessage(mail, signed(mail, from), files.named(mail.documents()), messageId, clock.instant()));
        queued.fire(new MailQueued(tenant.get()));
        return id;
    }

    /** The number under which the world will know a mail that was enqueued. */
    public String messageIdOf(long id) {
        return queries.locked(id).orElseThrow(() -> new NotFoundException(OutboxMessage.class, id)).messageId();
    }

    /** Takes back what is about this object and was not sent yet. */
    public int withdraw(String aboutKind, long aboutId) {
        return queries.deleteWaiting(aboutKind, aboutId);
    }

    private String signed(Mail mail, MailSender.Identity from) {
        String text = mail.text().strip();
        return (mail.bulk() ? text + "\n\n---\n\n" + from.signature().lines().map(Markdown::escape).collect(Collectors.joining("  \n"))
                : text + "\n\n-- \n" + from.signature()) + below(mail);
    }

    private String below(Mail mail) {
        return mail.staff() ? "" : footers.stream().map(footer -> footer.below(mail.to()))
                .map(line -> "\n\n" + (mail.bulk() ? line.asMarkdown() : line.asText())).collect(Collectors.joining());
    }
}
