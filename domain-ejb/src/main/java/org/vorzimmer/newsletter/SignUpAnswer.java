package org.vorzimmer.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which mail a sign-up is answered by; the page says the same in every case. Pure: no clock, no database. */
enum SignUpAnswer {

    /** Asks for confirmation. */
    CONFIRM("confirm"),
    /** The same, to somebody who had once unsubscribed. */
    CONFIRM_AGAIN("confirmAgain"),
    /** Says that nothing needs to be done. */
    ALREADY("already"),
    /** Nothing: a mail has just gone to this address. */
    NONE("");

    /** However often the form is sent, an address gets one mail in this time. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final String mail;

    SignUpAnswer(String mail) {
        this.mail = mail;
    }

    /** Name of the mail's texts. */
    String mail() {
        return mail;
    }

    boolean asksConfirmation() {
        return this == CONFIRM || this == CONFIRM_AGAIN;
    }

    static SignUpAnswer to(Optional<Subscription> known, boolean suppressed, Instant now) {
        boolean justMailed = known.map(Subscription::getLastNoticeAt).filter(last -> now.isBefore(last.plus(PAUSE))).isPresent();
        if (justMailed) {
            return NONE;
        }
        if (known.filter(subscription -> subscription.getState() == Subscription.State.CONFIRMED).isPresent()) {
            return ALREADY;
        }
        return suppressed ? CONFIRM_AGAIN : CONFIRM;
    }
}
