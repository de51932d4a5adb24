package org.vorzimmer.telephony;

/** Why the customer's own exchange sent a call to us, as far as it says so. */
public enum DiversionReason {
    /** All calls are diverted (*21). */
    UNCONDITIONAL,
    /** Nobody picked up (*61). */
    NO_ANSWER,
    /** The customer was speaking (*67). */
    BUSY,
    /** Not said, or the caller dialled our number. */
    UNKNOWN
}
