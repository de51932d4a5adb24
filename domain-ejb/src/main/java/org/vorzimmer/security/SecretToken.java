package org.vorzimmer.security;

import java.security.SecureRandom;
import org.bouncycastle.util.encoders.Base32;
import org.vorzimmer.shared.RandomWord;
import org.vorzimmer.shared.Sha256;

/** Makes the secrets that travel in links and on paper; only their hashes are kept. They are long enough that a fast hash will do. */
final class SecretToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;
    private static final int RECOVERY_BYTES = 10;

    private SecretToken() {
    }

    /** 256 bits for a link. */
    static String forLink() {
        return RandomWord.of(LINK_BYTES);
    }

    /** 80 bits to be typed from paper: four groups of four signs. */
    static String recoveryCode() {
        String code = Base32.toBase32String(random(RECOVERY_BYTES));
        return String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8, 12), code.substring(12, 16));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String hash(String token) {
        return Sha256.of(token);
    }
}
