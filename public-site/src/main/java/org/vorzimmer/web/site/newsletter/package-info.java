/** The visitor's side of the newsletter: sign up, confirm, unsubscribe. */
package org.vorzimmer.web.site.newsletter;
