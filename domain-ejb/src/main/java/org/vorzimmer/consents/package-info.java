/**
 * What people have agreed to, and what a form may ask of them. Owns the tables {@code given_consents} (which consent, by which version of which
 * text, when, by whom, on which channel and for which record) and {@code consent_withdrawals} (each withdrawal as a fact of its own, with its effect). A form's consent dies with its record, erased by the record's own holder through
 * {@link org.vorzimmer.consents.FormConsents}; a standing consent is evidence and follows EVID.consent. The texts themselves are content's.
 * Fires {@link org.vorzimmer.consents.ConsentWithdrawn}. Puts the link to a
 * person's own consents below each mail to a person, and lists the cookies that the product sets. A visitor's answer
 * about cookies stands in {@code cookie_choices}, with a random word in place of a person. It knows no feature that asks for consent.
 */
package org.vorzimmer.consents;
