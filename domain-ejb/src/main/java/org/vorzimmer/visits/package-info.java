/**
 * First-party measurement of the website: which pages are read for how long, and which campaigns bring visits and enquiries. Only who has agreed is
 * measured; the web application asks before it calls. Owns the tables {@code page_views} (a visit's random code, the page, the cut address: personal, gone by the
 * policy's rule for ANALYTICS) and {@code visit_counts} (sums of a day that point to nobody and stay). It knows no enquiry, no login and no consent.
 */
package org.vorzimmer.visits;
