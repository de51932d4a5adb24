package org.vorzimmer.newsletter;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.notification.Bounce;
import org.vorzimmer.notification.MailEnded;

/** Takes down what became of the mails of issues; a transaction of its own where its caller has none. */
@Stateless
@RolesAllowed(SYSTEM)
public class DeliveryStore {

    @Inject NewsletterQueries queries;
    @Inject Clock clock;

    public void ended(MailEnded mail) {
        Optional<Delivery> delivery = queries.byMessageId(mail.messageId());
        delivery.ifPresent(one -> one.became(mail.outcome() == MailEnded.Outcome.SENT ? Delivery.State.SENT : Delivery.State.FAILED));
        if (mail.outcome() == MailEnded.Outcome.REFUSED) {
            delivery.ifPresent(one -> bounced(one, true));
        }
    }

    /**
     * False when the mail was none of the newsletter's; the same mail counts once, however many servers report it. A question that came back
     * needs nothing more: nobody can confirm it.
     */
    public boolean cameBack(Bounce bounce) {
        Optional<Delivery> delivery = queries.byMessageId(bounce.messageId());
        delivery.filter(one -> !one.isBounced()).ifPresent(one -> {
            one.became(Delivery.State.BOUNCED);
            bounced(one, bounce.hard());
        });
        return delivery.isPresent() || queries.asksConfirmation(bounce.messageId());
    }

    private void bounced(Delivery delivery, boolean hard) {
        Optional.ofNullable(delivery.getSubscriptionId()).flatMap(queries::locked).ifPresent(subscription -> subscription.bounced(hard, clock.instant()));
    }
}
