package org.vorzimmer.leads;

/** A new lead was stored; observed by whoever wants to tell the office. */
public record LeadReceived(long leadId) {
}
