package org.vorzimmer.security;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

/** What a password must be: 12 to 200 characters, none of the commonest, not the login's own name. Length beats character classes. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    private static final Set<String> COMMON = Set.of("passwort1234", "password1234", "123456789012", "qwertzuiop12", "qwertyuiop12",
            "willkommen123", "vorzimmer123", "sommer2026!!", "administrator", "111111111111", "abcdefghijkl", "iloveyou1234");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {
    }

    public static boolean accepts(String password, String loginName) {
        if (password == null || password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            return false;
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String local = loginName.split("@")[0].toLowerCase(Locale.ROOT);
        return !COMMON.contains(lower) && !(local.length() > 3 && lower.contains(local)) && lower.chars().distinct().count() >= 5;
    }

    /** A password of 16 signs without those that look alike: about 93 bits. */
    public static String random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
