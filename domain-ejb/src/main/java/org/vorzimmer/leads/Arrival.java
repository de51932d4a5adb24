package org.vorzimmer.leads;

import java.util.Optional;
import java.util.Set;
import org.vorzimmer.notification.AnsweredMail;

/**
 * An enquiry as it reaches the office.
 *
 * @param submission makes what arrives twice one enquiry
 * @param loginId who entered it by hand; null when it came from outside
 * @param signs what makes it look like misuse
 * @param answers the mail of ours that it answers, when it is not one about an enquiry
 */
record Arrival(Lead.Channel channel, String submission, Enquiry enquiry, Long loginId, Set<SpamSign> signs, Optional<AnsweredMail> answers) {

    private static final int NO_FORM = -1;

    /** @param fillSeconds from showing the form to sending it; negative when there was no form */
    static Arrival fromOutside(Lead.Channel channel, String submission, Enquiry enquiry, int fillSeconds) {
        return new Arrival(channel, submission, enquiry, null, SpamSigns.of(enquiry, fillSeconds), Optional.empty());
    }

    /** Whoever answers a mail of ours is no robot, however many links stand in what is quoted. */
    static Arrival byMail(String submission, Enquiry enquiry, Optional<AnsweredMail> answers) {
        return new Arrival(Lead.Channel.MAIL, submission, enquiry, null, answers.isPresent() ? Set.of() : SpamSigns.of(enquiry, NO_FORM), answers);
    }

    /** A colleague has spoken to the person or opened the letter. */
    static Arrival byHand(Lead.Channel channel, String submission, Enquiry enquiry, Long loginId) {
        return new Arrival(channel, submission, enquiry, loginId, Set.of(), Optional.empty());
    }
}
