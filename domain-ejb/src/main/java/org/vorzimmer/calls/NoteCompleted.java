package org.vorzimmer.calls;

import org.vorzimmer.customers.CustomerId;

/** A note is complete and in the customer's history; fired in the transaction of the secretary who finished it. */
public record NoteCompleted(CustomerId customer, long callId, NoteUrgency urgency) {
}
