package org.vorzimmer.mandates;

import java.time.Instant;

/**
 * What another account means for a customer's mandate, with the words to agree to.
 *
 * @param current the mandate that is in force, of which the account changes or which is replaced; null when there is none
 * @param order of the mandate as it will be
 * @param madeAt when the words were worked out to be shown
 */
public record AccountOffer(Kind kind, Mandate current, MandateOrder order, String customerNumber, MandateText text, Instant madeAt) {

    /** The way to the other account. */
    public enum Kind {
        /** The mandate stays, its account changes, and the next collection tells the bank. */
        AMENDMENT,
        /** A new mandate, given by a click. */
        CLICK,
        /** A new mandate, whose form is to be signed. */
        FORM;

        /**
         * Another person's account needs a new mandate, and so does one of a B2B mandate: the other bank must hold its confirmation.
         *
         * @param state of the mandate that is in force; null when there is none
         */
        static Kind of(MandateState state, MandateScheme scheme, boolean sameHolder, boolean clickEnough) {
            boolean movable = state == MandateState.ACTIVE || state == MandateState.SUSPENDED;
            if (movable && sameHolder && scheme == MandateScheme.CORE) {
                return AMENDMENT;
            }
            return clickEnough && scheme == MandateScheme.CORE ? CLICK : FORM;
        }
    }
}
