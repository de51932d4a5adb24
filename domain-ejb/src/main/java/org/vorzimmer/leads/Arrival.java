package org.vorzimmer.leads;

import java.util.Set;

/**
 * An enquiry as it reaches the office.
 *
 * @param submission makes what arrives twice one enquiry
 * @param loginId who entered it by hand; null when it came from outside
 * @param signs what makes it look like misuse
 */
record Arrival(Lead.Channel channel, String submission, Enquiry enquiry, Long loginId, Set<SpamSign> signs) {

    /** @param fillSeconds from showing the form to sending it; negative when there was no form */
    static Arrival fromOutside(Lead.Channel channel, String submission, Enquiry enquiry, int fillSeconds) {
        return new Arrival(channel, submission, enquiry, null, SpamSigns.of(enquiry, fillSeconds));
    }

    /** A colleague has spoken to the person or opened the letter. */
    static Arrival byHand(Lead.Channel channel, String submission, Enquiry enquiry, Long loginId) {
        return new Arrival(channel, submission, enquiry, loginId, Set.of());
    }
}
