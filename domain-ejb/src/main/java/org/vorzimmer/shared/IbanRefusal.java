package org.vorzimmer.shared;

/** Why an account number is none that can be debited, with what a sentence about it needs to say. */
public record IbanRefusal(Reason reason, String country, int expectedLength, int actualLength) {

    /** Each has a sentence of its own. */
    public enum Reason { EMPTY, CHARACTERS, COUNTRY_UNKNOWN, COUNTRY_NOT_SEPA, LENGTH, STRUCTURE, CHECK_DIGITS }

    static IbanRefusal of(Reason reason, String iban) {
        return new IbanRefusal(reason, iban.length() < 2 ? "" : iban.substring(0, 2), 0, iban.length());
    }

    /** Key of the sentence; its places take country, expected and actual length in this order. */
    public String messageKey() {
        return "iban.refused." + reason;
    }
}
