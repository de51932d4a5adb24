package org.vorzimmer.personaldata;

/** The grounds on which a deletion may be suspended; the policies say for which data each may be used. */
public enum HoldType {
    UNPAID,
    DISPUTE,
    FAULT,
    ABUSE,
    LEGAL_CLAIMS,
    LITIGATION,
    TAX_AUDIT,
    ART18
}
