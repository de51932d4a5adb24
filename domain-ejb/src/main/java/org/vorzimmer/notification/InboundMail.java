package org.vorzimmer.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;

/**
 * A mail to the tenant's own address, fired inside a transaction: when that commits, the mail is deleted from its mailbox.
 *
 * @param name of the sender as the mail gives it, or empty
 * @param text words only; what was left behind (attachments that are not kept, overlength) is said in its last line
 * @param references message numbers of the mails it answers, the nearest last
 * @param automatic whether a program wrote it (absence notice, delivery failure, list): nobody may answer it automatically
 * @param bounce what it says about a mail of ours that did not arrive
 * @param files attachments that may be kept, for whoever keeps the mail
 * @param answers the mail of ours that it answers. A sender can be forged: an address, and even this, decides what a colleague is shown,
 *     and nothing is ever done or told to anybody because of it
 */
public record InboundMail(EmailAddress from, String name, String subject, String text, String messageId, Instant receivedAt,
        List<String> references, boolean automatic, Optional<Bounce> bounce, List<MailFile> files, Optional<AnsweredMail> answers) {

    public InboundMail {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    InboundMail answering(AnsweredMail ours) {
        return new InboundMail(from, name, subject, text, messageId, receivedAt, references, automatic, bounce, files, Optional.of(ours));
    }
}
