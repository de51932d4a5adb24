/** Offers in the office: the list, the offers of an enquiry on its page, and the form that makes one. */
package org.vorzimmer.web.portal.offers;
