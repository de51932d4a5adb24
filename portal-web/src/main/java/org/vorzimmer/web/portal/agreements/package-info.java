/** Agreements in the office: what customers have accepted, what is missing or old, and entry from paper. */
package org.vorzimmer.web.portal.agreements;
