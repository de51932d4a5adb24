package org.vorzimmer.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The code of a bank, eight or eleven characters; a code without a branch equals the same with XXX. */
public record Bic(String value) implements Serializable {

    private static final String SHAPE = "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?";
    private static final String HEAD_OFFICE = "XXX";

    public Bic {
        if (value == null || !isValid(value)) {
            throw new IllegalArgumentException("Not a BIC");
        }
        value = value.length() == 8 ? value + HEAD_OFFICE : value;
    }

    public static Optional<Bic> parse(String typed) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(new Bic(code)) : Optional.empty();
    }

    private static boolean isValid(String code) {
        return code.matches(SHAPE) && Arrays.asList(Locale.getISOCountries()).contains(code.substring(4, 6));
    }

    public String country() {
        return value.substring(4, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
