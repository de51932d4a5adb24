package org.vorzimmer.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A number under which a business is known for VAT in the EU, or in Switzerland; judged by its form, and by its check digit where the way
 * to compute it is certain. Whether it is in force only the tax office can say.
 */
public record VatId(String value) implements Serializable {

    /** Why something typed is none. */
    public enum Refusal {
        EMPTY, COUNTRY, SHAPE, CHECK_DIGIT;

        /** Key of the sentence shown beside the field. */
        public String messageKey() {
            return "vatId.refused." + this;
        }
    }

    private static final int LONGEST_TYPED = 40;
    private static final String SWISS = "CHE";

    /** What follows the country's letters. */
    private static final Map<String, String> SHAPES = Map.ofEntries(Map.entry("AT", "U\\d{8}"), Map.entry("BE", "[01]\\d{9}"), Map.entry("BG", "\\d{9,10}"),
            Map.entry("CY", "\\d{8}[A-Z]"), Map.entry("CZ", "\\d{8,10}"), Map.entry("DE", "[1-9]\\d{8}"), Map.entry("DK", "\\d{8}"),
            Map.entry("EE", "\\d{9}"), Map.entry("EL", "\\d{9}"), Map.entry("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"), Map.entry("FI", "\\d{8}"),
            Map.entry("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"), Map.entry("HR", "\\d{11}"), Map.entry("HU", "\\d{8}"),
            Map.entry("IE", "\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]"), Map.entry("IT", "\\d{11}"), Map.entry("LT", "\\d{9}|\\d{12}"), Map.entry("LU", "\\d{8}"),
            Map.entry("LV", "\\d{11}"), Map.entry("MT", "\\d{8}"), Map.entry("NL", "\\d{9}B\\d{2}"), Map.entry("PL", "\\d{10}"), Map.entry("PT", "\\d{9}"),
            Map.entry("RO", "[1-9]\\d{1,9}"), Map.entry("SE", "\\d{12}"), Map.entry("SI", "\\d{8}"), Map.entry("SK", "\\d{10}"), Map.entry(SWISS, "\\d{9}"));

    public VatId {
        if (value == null || !value.equals(normalised(value)) || refusal(value).isPresent()) {
            throw new IllegalArgumentException("Not a VAT number");
        }
    }

    public static Optional<VatId> parse(String typed) {
        return refusal(typed).isEmpty() ? Optional.of(new VatId(normalised(typed))) : Optional.empty();
    }

    /** Empty when the number may be one. */
    public static Optional<Refusal> refusal(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(Refusal.EMPTY);
        }
        String number = typed.length() > LONGEST_TYPED ? "" : normalised(typed);
        String country = letters(number);
        if (!SHAPES.containsKey(country)) {
            return Optional.of(Refusal.COUNTRY);
        }
        String rest = number.substring(country.length());
        if (!rest.matches(SHAPES.get(country))) {
            return Optional.of(Refusal.SHAPE);
        }
        return VatCheckDigits.agree(country, rest) ? Optional.empty() : Optional.of(Refusal.CHECK_DIGIT);
    }

    /** Greece is EL, as in the EU's own lists; Switzerland's ending (MWST, TVA, IVA) says nothing more. */
    private static String normalised(String typed) {
        String bare = typed.replaceAll("[\\s.\\-/\\u00a0\\u202f]", "").toUpperCase(Locale.ROOT);
        if (bare.startsWith("GR")) {
            return "EL" + bare.substring(2);
        }
        return bare.startsWith(SWISS) ? bare.replaceFirst("(MWST|TVA|IVA)$", "") : bare;
    }

    private static String letters(String number) {
        if (number.startsWith(SWISS)) {
            return SWISS;
        }
        return number.length() < 2 ? "" : number.substring(0, 2);
    }

    /** By the letters of ISO 3166, so that it can be held against an address. */
    public String country() {
        String letters = letters(value);
        return switch (letters) {
            case SWISS -> "CH";
            case "EL" -> "GR";
            default -> letters;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
