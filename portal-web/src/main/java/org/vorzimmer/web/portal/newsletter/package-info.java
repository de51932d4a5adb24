/** The office's side of the newsletter: who gets it, and writing, trying and sending issues. */
package org.vorzimmer.web.portal.newsletter;
