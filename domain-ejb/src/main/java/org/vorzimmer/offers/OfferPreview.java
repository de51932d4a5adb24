package org.vorzimmer.offers;

import org.vorzimmer.notification.MailText;
import org.vorzimmer.tariffs.Price;

/** What the office sees before an offer goes out: a month's price and the mail, with a word in the place of the link. */
public record OfferPreview(Price monthly, MailText mail) {
}
