package org.vorzimmer.mandates;

import java.util.Optional;

/** How a decision about a mandate ended: in a state, perhaps with the new account to be told to the bank, or in a refusal. */
public record MandateVerdict(Optional<MandateState> state, boolean amendmentPending, Optional<Refusal> refusal) {

    /** Why an event does nothing to a mandate. */
    public enum Refusal {
        ENDED, NOT_IN_THIS_STATE, EVIDENCE_INCOMPLETE, IBAN_INVALID, CONSUMER, NOT_LAPSED, LAPSED, RECURRENT, NOT_B2B;

        /** Key of the sentence that says so. */
        public String messageKey() {
            return "mandate.refused." + this;
        }
    }

    static MandateVerdict to(MandateState state) {
        return new MandateVerdict(Optional.of(state), false, Optional.empty());
    }

    /** The next collection tells the bank of the new account. */
    static MandateVerdict amended(MandateState unchanged) {
        return new MandateVerdict(Optional.of(unchanged), true, Optional.empty());
    }

    static MandateVerdict refused(Refusal why) {
        return new MandateVerdict(Optional.empty(), false, Optional.of(why));
    }
}
