package org.vorzimmer.calls;

import org.vorzimmer.customers.CustomerId;

/** Names of the channels on which open pages hear of calls; each customer has one of its own, so that nobody hears of another's calls. */
public final class NoteChannel {

    /** The office's pages; the payload is the number of the call. */
    public static final String OFFICE = "calls";

    /** How the channels of customers begin. */
    public static final String PREFIX = "notes-";

    private NoteChannel() {
    }

    /** The customer's own pages; the payload is the number of the call. */
    public static String of(CustomerId customer) {
        return PREFIX + customer.value();
    }
}
