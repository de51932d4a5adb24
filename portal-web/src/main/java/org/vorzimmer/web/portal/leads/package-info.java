/** The office's pages for enquiries: list, one enquiry with its history, entry by hand. */
package org.vorzimmer.web.portal.leads;
