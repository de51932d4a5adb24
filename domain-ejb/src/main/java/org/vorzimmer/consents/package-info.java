/**
 * What people have agreed to, and what a form may ask of them. Owns the table {@code given_consents}: which consent, by which version of which
 * text, when, by which form and for which record. A form's consent dies with its record, erased by the record's own holder through
 * {@link org.vorzimmer.consents.FormConsents}; a standing consent is evidence and follows EVID.consent. The texts themselves are content's.
 * Fires {@link org.vorzimmer.consents.ConsentWithdrawn}. It knows no feature that asks for consent.
 */
package org.vorzimmer.consents;
