package org.vorzimmer.mandates;

/** What can happen to a mandate. */
public enum MandateEvent {
    /** The form was made and waits for a signature on paper. */
    SIGNATURE_REQUESTED,
    SIGNED,
    B2B_CONFIRMED,
    SUSPENDED,
    RESUMED,
    DEBTOR_REVOKED,
    /** 36 months passed without a collection. */
    LAPSED,
    ONE_OFF_COLLECTED,
    /** The debtor told another account in text form. */
    IBAN_CHANGED,
    /** The debtor has died, or the office gives up a mandate that is of no use any more. */
    CLOSED,
    /** The debtor's bank has it for a consumer's account although it is B2B. */
    FOUND_INVALID
}
