package org.vorzimmer.calls;

import org.vorzimmer.customers.CustomerId;

/**
 * A note is complete and in the customer's history; fired in the transaction of the secretary who finished it.
 *
 * @param type sort of the call; null for one without a script
 */
public record NoteCompleted(CustomerId customer, long callId, NoteUrgency urgency, Long type) {
}
