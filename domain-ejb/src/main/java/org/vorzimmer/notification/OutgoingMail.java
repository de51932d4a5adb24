package org.vorzimmer.notification;

import java.time.Instant;
import java.util.Map;
import org.vorzimmer.shared.EmailAddress;

/** All that goes over the line for one mail, taken out of the database before the line is opened. */
record OutgoingMail(long id, String claim, MailSender.Identity from, EmailAddress to, EmailAddress replyTo, String subject, String text,
        Map<String, String> headers, boolean automatic, boolean bulk, String messageId, Instant date) {

    static OutgoingMail of(OutboxMessage message, String claim, MailSender.Identity from, Instant now) {
        return new OutgoingMail(message.getId(), claim, from, message.getRecipient(), message.replyTo(), message.getSubject(), message.text(),
                message.headers(), message.isAutomatic(), message.isBulk(), message.messageId(), now);
    }
}
