package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;

/** Writes the mails about a subscription itself: the question whether it is wanted, the welcome, and that there is nothing to do. */
@Dependent
class SubscriptionMails {

    @Inject NewsletterLinks links;
    @Inject OutboxService outbox;

    /** Asks for confirmation by a new link; returns what went out, without the link's secret. */
    Proof.SentMail ask(Subscription to, SignUpAnswer answer, TextLanguage language) {
        SecretLink secret = SecretLink.fresh();
        MailText text = text(answer.mail(), language, links.confirm(secret, language));
        Mail mail = Mail.to(to.getEmail(), "newsletter.confirm", text).about(SubscribeService.OBJECT_KIND, to.getId());
        return new Proof.SentMail(text.subject() + "\n\n" + secret.hiddenIn(text.body()), outbox.messageIdOf(outbox.enqueue(mail)), secret.hash());
    }

    void sayAlreadyThere(Subscription to, TextLanguage language) {
        send(to, SignUpAnswer.ALREADY.mail(), language);
    }

    void welcome(Subscription to) {
        send(to, "welcome", to.getLanguage());
    }

    private void send(Subscription to, String words, TextLanguage language) {
        MailText text = text(words, language, links.unsubscribe(to.getId(), language));
        Mail mail = Mail.to(to.getEmail(), "newsletter.welcome", text).about(SubscribeService.OBJECT_KIND, to.getId());
        outbox.enqueue(links.withWayOut(mail, to.getId()));
    }

    private static MailText text(String words, TextLanguage language, String link) {
        return MailText.of("newsletter", words, language.getTag(), Map.of("link", link));
    }
}
