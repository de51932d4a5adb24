package org.vorzimmer.agreements;

import java.time.Instant;
import org.vorzimmer.content.PromisedText;

/**
 * All that is stored of an acceptance, its PDF rendered: made before the transaction that stores it.
 *
 * @param submission random word of the form that was sent: recorded again it gives the acceptance that is already there
 */
public record PreparedAcceptance(Agreement agreement, PromisedText text, String person, Acceptance.Channel channel, Instant acceptedAt, String submission, String textHash,
        String title, byte[] pdf) {

    public PreparedAcceptance {
        pdf = pdf.clone();
    }
}
