package org.vorzimmer.instructions;

import org.vorzimmer.telephony.DiversionReason;

/** In which case a number is rung: how the call came to us, whatever that is, or a case with the customer's own name. */
public enum Situation {
    ANY,
    UNCONDITIONAL,
    NO_ANSWER,
    BUSY,
    OWN;

    /** The numbers that are meant for calls diverted for this reason; a reason that nobody told has none of its own. */
    static Situation of(DiversionReason reason) {
        return switch (reason) {
            case UNCONDITIONAL -> UNCONDITIONAL;
            case NO_ANSWER -> NO_ANSWER;
            case BUSY -> BUSY;
            case UNKNOWN -> ANY;
        };
    }
}
