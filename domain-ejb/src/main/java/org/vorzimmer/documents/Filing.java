package org.vorzimmer.documents;

/** How a document is filed before the law; each has a deletion rule of its own. */
public enum Filing {

    /** Contracts, agreements, notices and what else is written to or by a customer (Section 257 HGB, Section 147 AO). */
    BUSINESS_LETTER,

    /** Proof that somebody may be debited. */
    MANDATE_EVIDENCE
}
