package org.vorzimmer.mandates;

/** Where a mandate is in its life; only an active one is collected under, and an ended one never becomes active again. */
public enum MandateState {
    DRAFT, AWAITING_SIGNATURE, AWAITING_BANK_CONFIRMATION, ACTIVE, SUSPENDED, REVOKED, EXPIRED, CLOSED, INVALID;

    public boolean isEnded() {
        return this == REVOKED || this == EXPIRED || this == CLOSED || this == INVALID;
    }

    public boolean isCollectable() {
        return this == ACTIVE;
    }

    /** Whether the debtor has bound itself, so that there is something to revoke, suspend or let lapse. */
    public boolean isSigned() {
        return this == AWAITING_BANK_CONFIRMATION || this == ACTIVE || this == SUSPENDED;
    }
}
