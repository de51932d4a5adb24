package org.vorzimmer.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random nonce. Layout: one byte version, twelve bytes nonce, cipher text with its tag of sixteen bytes. A key per
 * subject stays far below the 2^32 messages after which random nonces would be worn out.
 */
final class AesGcm {

    static final int KEY_BYTES = 32;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] seal(byte[] key, byte[] boundTo, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + secret.length).put(VERSION).put(nonce).put(secret).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available as expected", e);
        }
    }

    static byte[] open(byte[] key, byte[] boundTo, byte[] sealed) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new SealBrokenException("Sealed bytes are cut or of an unknown version");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException("Sealed bytes do not belong to this tenant, key and purpose, or were changed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available as expected", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }
}
