package org.vorzimmer.notification;

import static java.util.Objects.requireNonNull;

/**
 * A mail of ours that somebody has answered from the address to which we had sent it; known for as long as its envelope is in the outbox.
 *
 * @param purpose why it was sent, such as {@code contracts.noticeConfirmed}
 * @param aboutKind kind of the object it was about, in the words of the feature that sent it
 */
public record AnsweredMail(String purpose, String aboutKind, long aboutId) {

    public AnsweredMail {
        requireNonNull(purpose);
        requireNonNull(aboutKind);
    }
}
