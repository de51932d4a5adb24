package org.vorzimmer.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.shared.EmailAddress;

/** Makes mails of an issue, each with its reader's own way out in the text and in the headers (RFC 2369, RFC 2919, RFC 8058). */
@Dependent
class IssueMails {

    /** Stands in the links of mails that belong to nobody; the pages answer it like any link of ours to somebody who is gone. */
    private static final long NOBODY = 0;

    @Inject NewsletterLinks links;
    @Inject OutboxService outbox;

    /** Writes the mail into the outbox and gives its number. */
    String write(Issue issue, Subscription to) {
        String text = IssueText.of(issue.getBody(), issue.getLanguage(), to.getName(), links.unsubscribe(to.getId(), issue.getLanguage()));
        Mail mail = mail(to.getEmail(), issue.getSubject(), text, to.getId()).about(SubscribeService.OBJECT_KIND, to.getId());
        return outbox.messageIdOf(outbox.enqueue(mail));
    }

    void test(EmailAddress to, TextLanguage language, String subject, String body) {
        outbox.enqueue(mail(to, subject, sample(language, body), NOBODY).toStaff());
    }

    String sample(TextLanguage language, String body) {
        return IssueText.of(body, language, null, links.unsubscribe(NOBODY, language));
    }

    private Mail mail(EmailAddress to, String subject, String text, long subscription) {
        return links.withWayOut(Mail.to(to, "newsletter.issue", subject, text).toMany().header("List-Id", links.listId()), subscription);
    }
}
