package org.vorzimmer.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes of an authenticator app (RFC 6238: six digits, 30 seconds); one step before and after is accepted because clocks differ. */
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int SECRET_BYTES = 20;
    private static final int DRIFT = 1;

    private Totp() {
    }

    static byte[] newSecret() {
        return SecretToken.random(SECRET_BYTES);
    }

    /** The time step whose code was typed, or none. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        OptionalLong found = OptionalLong.empty();
        long seconds = CODES.getTimeStep().toSeconds();
        for (int drift = -DRIFT; drift <= DRIFT; drift++) {
            Instant then = now.plusSeconds(drift * seconds);
            if (MessageDigest.isEqual(codeAt(secret, then).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(Math.floorDiv(then.getEpochSecond(), seconds));
            }
        }
        return found;
    }

    static String codeAt(byte[] secret, Instant instant) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), instant);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as people type it into the app when they cannot scan. */
    static String readable(byte[] secret) {
        return Base32.toBase32String(secret).replace("=", "");
    }

    /** What the QR code says, in the form that authenticator apps agreed upon. */
    static String address(String issuer, String account, byte[] secret) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(account) + "?secret=" + readable(secret) + "&issuer=" + encode(issuer);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
