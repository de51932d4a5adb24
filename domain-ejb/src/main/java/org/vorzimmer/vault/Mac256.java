package org.vorzimmer.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256, for deriving keys by label and for keyed hashes. */
final class Mac256 {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    Mac256(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    byte[] of(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
