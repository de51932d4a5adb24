package org.vorzimmer.shared;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.Predicate;

/** The check digits of VAT numbers, for the countries whose way is certain; a number of any other country agrees. */
final class VatCheckDigits {

    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANY = "JABCDEFGHI";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";

    private static final Map<String, Predicate<String>> WAYS = Map.ofEntries(Map.entry("AT", VatCheckDigits::austria),
            Map.entry("BE", n -> 97 - number(n, 0, 8) % 97 == number(n, 8, 10)),
            Map.entry("CHE", n -> elevens(weighted(n, 5, 4, 3, 2, 7, 6, 5, 4)) == digit(n, 8)),
            Map.entry("DE", VatCheckDigits::elevenTen),
            Map.entry("DK", n -> weighted(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            Map.entry("EE", n -> (10 - weighted(n, 3, 7, 1, 3, 7, 1, 3, 7) % 10) % 10 == digit(n, 8)),
            Map.entry("EL", n -> weighted(n, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(n, 8)),
            Map.entry("ES", VatCheckDigits::spain),
            Map.entry("FI", n -> elevens(weighted(n, 7, 9, 10, 5, 8, 4, 2)) == digit(n, 7)),
            Map.entry("FR", VatCheckDigits::france),
            Map.entry("HR", VatCheckDigits::elevenTen),
            Map.entry("HU", n -> (10 - weighted(n, 9, 7, 3, 1, 9, 7, 3) % 10) % 10 == digit(n, 7)),
            Map.entry("IE", VatCheckDigits::ireland),
            Map.entry("IT", VatCheckDigits::luhn),
            Map.entry("LU", n -> number(n, 0, 6) % 89 == number(n, 6, 8)),
            Map.entry("MT", n -> 37 - weighted(n, 3, 4, 6, 7, 8, 9) % 37 == number(n, 6, 8)),
            Map.entry("NL", VatCheckDigits::netherlands),
            Map.entry("PL", n -> weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(n, 9)),
            Map.entry("PT", n -> portugal(weighted(n, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(n, 8)),
            Map.entry("SE", n -> luhn(n.substring(0, 10))),
            Map.entry("SK", n -> Long.parseLong(n) % 11 == 0));

    private VatCheckDigits() {
    }

    static boolean agree(String country, String rest) {
        return WAYS.getOrDefault(country, n -> true).test(rest);
    }

    private static boolean austria(String withU) {
        String n = withU.substring(1);
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            sum += digitSum(digit(n, i) * (i % 2 + 1));
        }
        return (10 - sum % 10) % 10 == digit(n, 7);
    }

    /** ISO 7064, MOD 11,10. */
    private static boolean elevenTen(String n) {
        int product = 10;
        for (int i = 0; i < n.length() - 1; i++) {
            int sum = (digit(n, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digit(n, n.length() - 1);
    }

    /** The key of two digits is computed; one with letters follows rules that are not public. */
    private static boolean france(String n) {
        return !n.matches("\\d{11}") || (12 + 3 * (number(n, 2, 11) % 97)) % 97 == number(n, 0, 2);
    }

    private static boolean ireland(String n) {
        if (!n.matches("\\d{7}.*")) {
            return true;
        }
        int sum = weighted(n, 8, 7, 6, 5, 4, 3, 2) + (n.length() == 9 ? 9 * (n.charAt(8) - 'A' + 1) : 0);
        return IRISH.charAt(sum % 23) == n.charAt(7);
    }

    private static boolean spain(String n) {
        char first = n.charAt(0);
        char last = n.charAt(8);
        if (Character.isDigit(first) || "XYZ".indexOf(first) >= 0) {
            String digits = "XYZ".indexOf(first) >= 0 ? "XYZ".indexOf(first) + n.substring(1, 8) : n.substring(0, 8);
            return SPANISH_PERSON.charAt(Integer.parseInt(digits) % 23) == last;
        }
        if ("KLM".indexOf(first) >= 0) {
            return true;
        }
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            sum += i % 2 == 0 ? digit(n, i) : digitSum(2 * digit(n, i));
        }
        int check = (10 - sum % 10) % 10;
        return last == SPANISH_COMPANY.charAt(check) || last == (char) ('0' + check);
    }

    /** Companies by weights, one-man businesses since 2020 by MOD 97 over the whole number with its letters. */
    private static boolean netherlands(String n) {
        if (weighted(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(n, 8)) {
            return true;
        }
        StringBuilder digits = new StringBuilder();
        ("NL" + n).chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean luhn(String n) {
        int sum = 0;
        for (int i = 0; i < n.length(); i++) {
            int value = digit(n, n.length() - 1 - i);
            sum += i % 2 == 0 ? value : digitSum(2 * value);
        }
        return sum % 10 == 0;
    }

    private static int portugal(int sum) {
        int rest = 11 - sum % 11;
        return rest > 9 ? 0 : rest;
    }

    /** Ten is no digit, so no number has it. */
    private static int elevens(int sum) {
        return sum % 11 == 0 ? 0 : 11 - sum % 11;
    }

    private static int weighted(String n, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(n, i) * weights[i];
        }
        return sum;
    }

    private static int digit(String n, int at) {
        return n.charAt(at) - '0';
    }

    private static long number(String n, int from, int to) {
        return Long.parseLong(n.substring(from, to));
    }

    private static int digitSum(int upTo18) {
        return upTo18 / 10 + upTo18 % 10;
    }
}
