/**
 * Offers to people who have asked: a tariff with add-ons, a base fee if another than the list's, a last day and a link that opens a filled-in sign-up. Owns the tables
 * {@code offers} and {@code offer_add_ons}. Versions of tariffs never change, so what was offered is kept by their numbers. An offer hangs on its enquiry, which knows nothing
 * of it, and goes with it; its message is sealed under a key of its own, and of its link only the hash is kept. The days are judged by {@link org.vorzimmer.offers.OfferDays},
 * which is pure. It knows nothing of how a sign-up goes and how a contract is concluded.
 */
package org.vorzimmer.offers;
