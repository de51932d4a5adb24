package org.vorzimmer.notification;

import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Markdown;

/** A link that a feature above puts below every mail to a person who is not staff; implemented by CDI beans of that feature. */
public interface MailFooter {

    /** What the link leads to, and its full address. */
    record Line(String words, String link) {

        String asText() {
            return words + ":\n" + link;
        }

        String asMarkdown() {
            return "[" + Markdown.escape(words) + "](" + link + ")";
        }
    }

    /** In the transaction that stores the mail. */
    Line below(EmailAddress person);
}
