package org.vorzimmer.telephony;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a telephone system's signature is: HMAC-SHA-256 of the time in seconds, a full stop and the body, in hexadecimal digits. */
final class RequestSignature {

    /** How far the clocks may differ; an older request could be one that somebody has overheard. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private RequestSignature() {
    }

    static boolean isInTime(String timestamp, Instant now) {
        return timestamp != null && timestamp.matches("[0-9]{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs().compareTo(WINDOW) <= 0;
    }

    /** Takes the same time wherever the first wrong digit is. */
    static boolean isRight(byte[] secret, SignedRequest request) {
        if (request.signature() == null || !request.signature().matches("[0-9a-fA-F]{64}")) {
            return false;
        }
        return MessageDigest.isEqual(of(secret, request.timestamp(), request.body()), HexFormat.of().parseHex(request.signature()));
    }

    static byte[] of(byte[] secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
