package org.vorzimmer.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vorzimmer.shared.EmailAddress;

/**
 * All that goes over the line for one mail, taken out of the database before the line is opened.
 *
 * @param attachments what is to go along, and once {@link OutgoingFiles} has looked, what became of it
 * @param files with their bytes; none before that
 */
record OutgoingMail(long id, String claim, MailSender.Identity from, EmailAddress to, EmailAddress replyTo, String subject, String text,
        Map<String, String> headers, boolean automatic, boolean bulk, String messageId, Instant date, List<Attachment> attachments, List<MailFile> files) {

    static OutgoingMail of(OutboxMessage message, String claim, MailSender.Identity from, Instant now) {
        return new OutgoingMail(message.getId(), claim, from, message.getRecipient(), message.replyTo(), message.getSubject(), message.text(),
                message.headers(), message.isAutomatic(), message.isBulk(), message.messageId(), now, message.getAttachments(), List.of());
    }

    OutgoingMail with(List<MailFile> found, List<Attachment> outcome, String notes) {
        return new OutgoingMail(id, claim, from, to, replyTo, subject, notes.isEmpty() ? text : notes + "\n" + text, headers, automatic, bulk, messageId, date,
                List.copyOf(outcome), List.copyOf(found));
    }
}
