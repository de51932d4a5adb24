package org.vorzimmer.agreements;

import org.vorzimmer.content.TextKind;

/** Texts that a customer agrees to as a whole. */
public enum Agreement {

    /** General terms. */
    TERMS(TextKind.TERMS),

    /** Processing on behalf of the customer, Art. 28 GDPR. */
    PROCESSING(TextKind.PROCESSING),

    /** Secrecy of those who assist doctors, lawyers and tax advisers, Section 203 StGB. */
    SECRECY(TextKind.SECRECY);

    private final TextKind text;

    Agreement(TextKind text) {
        this.text = text;
    }

    public TextKind getText() {
        return text;
    }

    /** Whether a customer needs it before the service begins, as the law or the trade asks. */
    public boolean isNeededBy(boolean professionalSecrecy) {
        return this != SECRECY || professionalSecrecy;
    }
}
