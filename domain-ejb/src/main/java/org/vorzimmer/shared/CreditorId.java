package org.vorzimmer.shared;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** Who collects by direct debit (Gläubiger-ID). The business code in its middle is free and takes part in no comparison. */
public record CreditorId(String value) implements Serializable {

    private static final int LONGEST = 35;
    private static final int NATIONAL_FROM = 7;
    private static final String GERMAN = "DE[0-9]{2}[A-Z0-9]{3}[0-9]{11}";
    private static final String ANY = "[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}";

    public CreditorId {
        if (value == null || !isValid(value)) {
            throw new IllegalArgumentException("Not a creditor identifier");
        }
    }

    public static Optional<CreditorId> parse(String typed) {
        String id = typed == null || typed.length() > 2 * LONGEST ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isValid(id) ? Optional.of(new CreditorId(id)) : Optional.empty();
    }

    private static boolean isValid(String id) {
        boolean shaped = id.matches(id.startsWith("DE") ? GERMAN : ANY) && id.length() <= LONGEST;
        return shaped && checkDigits(id.substring(0, 2), id.substring(NATIONAL_FROM)).equals(id.substring(2, 4));
    }

    /** The two digits after the country's letters. */
    static String checkDigits(String country, String national) {
        StringBuilder digits = new StringBuilder();
        (national + country + "00").chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "%02d", 98 - rest);
    }

    /** Without the business code: equal for the same creditor whatever stands there. */
    public String comparisonKey() {
        return value.substring(0, 4) + value.substring(NATIONAL_FROM);
    }

    public boolean isSameCreditor(CreditorId other) {
        return comparisonKey().equals(other.comparisonKey());
    }

    @Override
    public String toString() {
        return value;
    }
}
