/**
 * The operator's newsletter: sign-up by double opt-in with a proof for each person, unsubscribing by one click, issues written in the office and
 * sent through the outbox at a chosen pace. Owns the tables {@code newsletter_…}. An address is known only while its subscription lives; after it
 * there is a keyed hash, for the proof and for suppression. Observes what becomes of its mails
 * ({@link org.vorzimmer.notification.MailEnded}, {@link org.vorzimmer.notification.MailBounced}) and the withdrawal of its consents. It knows
 * content, consents and leads (for the technical data of a sent form), and no customer.
 */
package org.vorzimmer.newsletter;
