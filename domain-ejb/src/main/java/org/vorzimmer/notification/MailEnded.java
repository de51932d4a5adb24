package org.vorzimmer.notification;

import java.util.Optional;

/** A mail about something was handed over or will never be; fired once that is stored, so that nobody who hears of it can undo it. */
public record MailEnded(String aboutKind, long aboutId, String messageId, Outcome outcome) {

    /** Refused: the server said that this recipient will never do. Given up: tried often enough. */
    public enum Outcome { SENT, REFUSED, GIVEN_UP }

    /** Empty for a mail that is about nothing. */
    static Optional<MailEnded> of(OutboxMessage message, Outcome outcome) {
        return message.aboutId() == null ? Optional.empty() : Optional.of(new MailEnded(message.aboutKind(), message.aboutId(), message.messageId(), outcome));
    }
}
