package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Data kept for one purpose, with exactly one deletion rule; an open type, so that a new feature brings its own kinds.
 *
 * @param code name of the kind, unique in the product, as the policies spell it
 */
public record DataKind(String code) implements Comparable<DataKind> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final int LONGEST = 40;

    public DataKind {
        if (!CODE.matcher(requireNonNull(code)).matches() || code.length() > LONGEST) {
            throw new IllegalArgumentException("Not a kind of data: " + code);
        }
    }

    public static DataKind of(String code) {
        return new DataKind(code);
    }

    @Override
    public int compareTo(DataKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
