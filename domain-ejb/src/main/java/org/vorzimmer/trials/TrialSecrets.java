package org.vorzimmer.trials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.shared.Sha256;

/** Links, codes and visits of trials; only hashes are kept, and a code's hash cannot be tried out without the link that it belongs to. */
final class TrialSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 24;
    private static final int BEYOND = 1_000_000;

    private TrialSecrets() {
    }

    /** For a link or a visit: too long to be guessed. */
    static String token() {
        return RandomWord.of(LINK_BYTES);
    }

    /** Six digits to be typed from a mail. */
    static String code() {
        return String.format("%06d", RANDOM.nextInt(BEYOND));
    }

    static String hash(String secret) {
        return Sha256.of(secret);
    }

    static String hash(String link, String code) {
        return hash(link + "/" + code);
    }

    static boolean same(String one, String other) {
        return one != null && other != null && MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
