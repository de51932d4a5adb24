package org.vorzimmer.consents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser answered when it was asked for cookies that are not necessary, as its cookie says it.
 *
 * @param text number of the words it was asked with
 * @param proof random word under which a consent is kept; empty after a refusal, of which nothing is kept
 */
public record CookieChoice(int text, boolean accepted, String proof) {

    /** Number of the words that are shown now: with other words everybody is asked again. */
    public static final int TEXT = 1;

    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,3})\\.(?:no|yes\\.([A-Za-z0-9_-]{22}))");

    static CookieChoice refused() {
        return new CookieChoice(TEXT, false, "");
    }

    static CookieChoice accepted(String proof) {
        return new CookieChoice(TEXT, true, proof);
    }

    /** Empty for what is none of ours and for an answer to words that are no longer asked. */
    public static Optional<CookieChoice> parse(String cookie) {
        Matcher matcher = SHAPE.matcher(cookie == null ? "" : cookie);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != TEXT) {
            return Optional.empty();
        }
        String proof = matcher.group(2);
        return Optional.of(new CookieChoice(TEXT, proof != null, proof == null ? "" : proof));
    }

    /** The value of the cookie. */
    public String value() {
        return text + (accepted ? ".yes." + proof : ".no");
    }
}
