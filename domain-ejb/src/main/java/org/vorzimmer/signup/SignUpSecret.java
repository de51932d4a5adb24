package org.vorzimmer.signup;

import java.security.SecureRandom;
import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.shared.Sha256;

/** Makes what leads a visitor back to a draft and what proves an address; only hashes are kept. */
final class SignUpSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_SUBMISSION = 40;
    private static final int CODES = 1_000_000;

    private SignUpSecret() {
    }

    /** 256 bits for a cookie. */
    static String token() {
        return RandomWord.of(TOKEN_BYTES);
    }

    /** Word under which an order is known to the features that store it; as secret as the token, from which it cannot be told back. */
    static String submission(String token) {
        return hash("order/" + token).substring(0, LONGEST_SUBMISSION);
    }

    /** Six digits to be typed from a mail; five tries are allowed. */
    static String code() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    static String hash(String secret) {
        return Sha256.of(secret);
    }

    /** A code is short: together with the token of its draft nobody finds it by trying all hashes. */
    static String hashOfCode(String token, String code) {
        return hash(token + "/" + code.replaceAll("\\D", ""));
    }
}
