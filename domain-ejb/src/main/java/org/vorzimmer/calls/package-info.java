/**
 * Calls and what the secretaries write about them: the queue, the note of a call, the customer's history of calls with search, trash and export, and what stays
 * of all this as numbers of a day. Owns the tables {@code phone_calls}, {@code call_…}, {@code note_recipients} and {@code agent_breaks}. A call is made of
 * {@link org.vorzimmer.telephony.CallSignal}s in whatever order they come, or begun by hand. All that says who called and what for is sealed with one key for
 * each customer; numbers and words are found by keyed hashes. Fires {@link org.vorzimmer.calls.NoteCompleted}. Open pages hear on the channel {@code calls}
 * (the office) and on one for each customer ({@link org.vorzimmer.calls.NoteChannel}). It may not know prices, trials and how pages look.
 */
package org.vorzimmer.calls;
