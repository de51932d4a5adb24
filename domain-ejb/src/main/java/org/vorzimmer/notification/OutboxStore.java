package org.vorzimmer.notification;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vorzimmer.shared.Setting;

/** The short transactions around a delivery: claim one mail, note how it went. Two nodes never hold the same mail. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxStore {

    private static final int CANDIDATES = 20;

    @Inject OutboxQueries queries;
    @Inject MailSender sender;
    @Inject OutgoingFiles files;
    @Inject Clock clock;

    /** Takes the next due mail of the tenant, or none. The row's lock makes a second node wait and then see the claim. */
    public Optional<OutgoingMail> claimNext() {
        Instant now = clock.instant();
        for (long id : queries.due(now, CANDIDATES)) {
            Optional<OutboxMessage> found = queries.locked(id).filter(message -> message.isDue(now));
            if (found.isPresent()) {
                String claim = Setting.NODE.get() + " " + UUID.randomUUID();
                found.get().claim(claim, now);
                return Optional.of(OutgoingMail.of(found.get(), claim, sender.identity(), now));
            }
        }
        return Optional.empty();
    }

    /** The mail with its files; empty when it was deleted meanwhile, or another node took it over. Fails when a file cannot be read or is not what was kept. */
    public Optional<OutgoingMail> withFiles(OutgoingMail mail) {
        return claimed(mail).map(message -> files.addedTo(mail));
    }

    /** Returns what became of the mail, for the feature that it is about. */
    public Optional<MailEnded> delivered(OutgoingMail mail) {
        Optional<OutboxMessage> message = claimed(mail);
        message.ifPresent(one -> one.delivered(mail.attachments(), clock.instant()));
        return message.flatMap(one -> MailEnded.of(one, MailEnded.Outcome.SENT));
    }

    /** Returns what became of the mail when this was the end of it. */
    public Optional<MailEnded> failed(OutgoingMail mail, String failure, boolean forGood) {
        Optional<OutboxMessage> message = claimed(mail);
        message.ifPresent(one -> one.failed(failure, forGood, clock.instant()));
        return message.filter(OutboxMessage::isDead).flatMap(one -> MailEnded.of(one, forGood ? MailEnded.Outcome.REFUSED : MailEnded.Outcome.GIVEN_UP));
    }

    /** Empty when the mail was deleted meanwhile, or another node took it over. */
    private Optional<OutboxMessage> claimed(OutgoingMail mail) {
        return queries.locked(mail.id()).filter(message -> message.isClaimedBy(mail.claim()));
    }
}
