package org.vorzimmer.vault;

/** The standing keys of a tenant: made at first use, never destroyed with a lead, trial or customer. */
public enum TenantKey {

    /** Seals documents that the law wants kept (invoices, letters, mandate evidence) after the customer's own key is gone. */
    ARCHIVE,

    /** Keys the word hashes by which sealed text is searched. */
    SEARCH
}
