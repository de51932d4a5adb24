/**
 * The tenant's telephone numbers: which there are, what they are for and whose calls come in on them. Owns the table {@code phone_lines}. A line
 * belongs to the pool of trials or is a customer's; given back, it cools down before somebody else gets it, so that late callers reach nobody new.
 * Knows customers by their id and nothing of trials.
 */
package org.vorzimmer.telephony;
