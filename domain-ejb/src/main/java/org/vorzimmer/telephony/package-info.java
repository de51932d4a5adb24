/**
 * Telephony in: the tenant's telephone numbers and whose calls come in on them, what telephone systems tell of calls, and at which extension who
 * answers. Owns the tables {@code phone_lines}, {@code telephony_…}, {@code unmapped_numbers} and {@code agent_extensions}. A line belongs to the pool
 * of trials or is a customer's; given back, it cools down before somebody else gets it, so that late callers reach nobody new. Each event of a call is
 * taken in once and told to others as a {@link org.vorzimmer.telephony.CallSignal}. Knows customers by their id and nothing of trials, nor of what becomes of a call.
 */
package org.vorzimmer.telephony;
