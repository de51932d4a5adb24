package org.vorzimmer.notification;

import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.vorzimmer.tenancy.CurrentTenant;

/** Sends what is due for the current tenant; may be called twice, by several nodes at once, and goes on where a dead node stopped. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRun {

    private static final System.Logger LOG = System.getLogger(OutboxRun.class.getName());
    private static final int MOST_AT_ONCE = 500;

    @Inject OutboxStore store;
    @Inject SmtpDelivery delivery;
    @Inject CurrentTenant tenant;
    @Inject Event<MailEnded> ended;

    /** Returns how many mails were handed over. A mail is sent twice only if the node dies between the server's answer and the note of it. */
    public int sendDue() {
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
            Optional<OutgoingMail> next = store.claimNext();
            if (next.isEmpty() || !handOver(next.get())) {
                return sent;
            }
        }
        return MOST_AT_ONCE;
    }

    /** False when the server itself is the problem: the other mails wait for the next minute instead of failing in a row. */
    private boolean handOver(OutgoingMail claimed) {
        Optional<OutgoingMail> whole = claimed.attachments().isEmpty() ? Optional.of(claimed) : withFiles(claimed);
        if (whole.isEmpty()) {
            return true;
        }
        OutgoingMail mail = whole.get();
        try {
            delivery.send(mail);
            store.delivered(mail).ifPresent(this::tell);
            return true;
        } catch (MessagingException e) {
            boolean forGood = SmtpDelivery.isForGood(e);
            store.failed(mail, SmtpDelivery.describe(e), forGood).ifPresent(this::tell);
            LOG.log(WARNING, "Mail {0} of tenant {1} not delivered: {2}", mail.id(), tenant.get(), SmtpDelivery.describe(e));
            return forGood;
        } catch (IllegalStateException e) {
            // A wrong setting: the log names it, the mail shows as failed instead of being lost.
            store.failed(mail, "configuration", false).ifPresent(this::tell);
            LOG.log(WARNING, "Mails cannot be sent", e);
            return false;
        }
    }

    /** Empty when the mail is no longer to be sent from here, and when a file cannot be read now: then this mail is tried again like any other that failed, and keeps no others waiting. */
    private Optional<OutgoingMail> withFiles(OutgoingMail mail) {
        try {
            return store.withFiles(mail);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "The files of mail " + mail.id() + " of tenant " + tenant.get() + " cannot be read", e);
            store.failed(mail, "document", false).ifPresent(this::tell);
            return Optional.empty();
        }
    }

    /** The mail's end is stored already: who cannot make use of it does not have it sent again. */
    private void tell(MailEnded mail) {
        try {
            ended.fire(mail);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "The end of mail " + mail.messageId() + " was not taken note of", e);
        }
    }
}
