package org.vorzimmer.personaldata;

/** What sort of personal data a column holds; the records of processing and the notice group by it. */
public enum DataCategory {
    /** Who somebody is: name, company, customer number, birthday. */
    IDENTITY,
    /** How to reach somebody: e-mail, phone, postal address. */
    CONTACT,
    /** What somebody wrote or said. */
    CONTENT,
    /** When somebody did something, and in which state it is. */
    EVENT,
    /** Traces of a device: IP address, browser, session. */
    TECHNICAL,
    /** What somebody signs in with: hashes, seeds, tokens. */
    CREDENTIAL,
    /** Bank details and payments. */
    BANK,
    /** Permissions given and withdrawn, with their proof. */
    CONSENT,
    /** Data of Art. 9 GDPR. */
    SPECIAL,
    /** A number that points to a person kept elsewhere. */
    REFERENCE
}
