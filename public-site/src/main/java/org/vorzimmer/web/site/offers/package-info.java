/** The page of an offer, opened by the link from its mail, and the way from it to the sign-up. */
package org.vorzimmer.web.site.offers;
