package org.vorzimmer.offers;

import org.vorzimmer.leads.Lead;
import org.vorzimmer.tariffs.Price;

/**
 * One offer with all that a page shows of it.
 *
 * @param monthly what a month costs before anybody calls, taxed as for a reader of whom nothing is known
 * @param message to the person; null for none
 */
public record OfferDetails(LeadOffer offer, Offered offered, Lead lead, Price monthly, String message) {

    public long id() {
        return offer.getId();
    }

    public boolean isOpen() {
        return offered.isOpen();
    }
}
