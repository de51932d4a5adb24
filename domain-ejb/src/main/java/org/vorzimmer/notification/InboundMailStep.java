package org.vorzimmer.notification;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Hands one mail over in one transaction, together with the note that it was taken. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InboundMailStep {

    @Inject TenantEntityManager em;
    @Inject OutboxQueries outbox;
    @Inject Event<InboundMail> arrived;
    @Inject Event<MailBounced> bounced;
    @Inject BeanManager beans;
    @Inject Clock clock;

    /** True when the mail may now be deleted from its mailbox: taken here, or taken before and not yet deleted. */
    public boolean take(InboundMail mail) {
        if (beans.resolveObserverMethods(mail).isEmpty()) {
            return false; // nobody would keep it
        }
        if (receipt(mail.messageId()).isEmpty()) {
            em.persist(new InboundReceipt(mail.messageId(), clock.instant()));
            em.flush(); // the unique key stops a second node here, before anybody acts on the mail
            if (!isReport(mail)) {
                arrived.fire(ours(mail).map(mail::answering).orElse(mail));
            }
        }
        return true;
    }

    /** What it answers; a notice of absence answers nothing. Whoever knows a number of ours but writes from elsewhere is a stranger. */
    private Optional<AnsweredMail> ours(InboundMail mail) {
        return mail.automatic() || mail.references().isEmpty() ? Optional.empty() : outbox.answered(mail.references(), mail.from());
    }

    /** A report about a mail that one of the features knows is its business alone. */
    private boolean isReport(InboundMail mail) {
        return mail.bounce().map(bounce -> {
            MailBounced event = new MailBounced(bounce);
            bounced.fire(event);
            return event.isTaken();
        }).orElse(false);
    }

    public void removed(String messageId) {
        receipt(messageId).ifPresent(receipt -> receipt.removedFromMailbox(clock.instant()));
    }

    private Optional<InboundReceipt> receipt(String messageId) {
        return em.createQuery("select r from InboundReceipt r where r.messageHash = :hash", InboundReceipt.class)
                .setParameter("hash", TextHash.of(messageId)).getResultStream().findFirst();
    }
}
