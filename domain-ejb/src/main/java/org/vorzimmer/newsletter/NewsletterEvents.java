package org.vorzimmer.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;
import org.vorzimmer.notification.MailBounced;
import org.vorzimmer.notification.MailEnded;

/** Hears what happened elsewhere to the newsletter's mails and consents. */
@ApplicationScoped
class NewsletterEvents {

    private static final String NEWSLETTER_ENDED = "NEWSLETTER_ENDED";

    @Inject NewsletterQueries queries;
    @Inject DeliveryStore deliveries;
    @Inject SubscriptionEnd end;

    void withdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.kind() == ConsentKind.NEWSLETTER && SubscribeService.OBJECT_KIND.equals(consent.recordKind())) {
            queries.locked(consent.recordId()).ifPresent(subscription -> {
                end.erase(subscription);
                consent.done(NEWSLETTER_ENDED);
            });
        }
    }

    void ended(@Observes MailEnded mail) {
        if (SubscribeService.OBJECT_KIND.equals(mail.aboutKind())) {
            deliveries.ended(mail);
        }
    }

    void cameBack(@Observes MailBounced report) {
        if (deliveries.cameBack(report.bounce())) {
            report.take();
        }
    }
}
