package org.vorzimmer.calls;

/** How a call ended for the caller. */
public enum CallOutcome {
    /** The caller left word. */
    NOTE_TAKEN,
    /** The caller spoke to the person asked for. */
    PUT_THROUGH,
    /** The caller waits to be called back. */
    CALL_BACK,
    /** The secretary could answer the question. */
    ANSWERED,
    /** The caller wanted somebody else. */
    WRONG_NUMBER,
    /** Advertising, or a caller whom the customer does not want to hear of. */
    NOT_WANTED;

    /** Whether there may be nothing to write about it. */
    public boolean isWordless() {
        return this == WRONG_NUMBER || this == NOT_WANTED || this == PUT_THROUGH;
    }
}
