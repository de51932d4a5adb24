package org.vorzimmer.mandates;

import java.util.Optional;

/** A paper as it was scanned or photographed: what it is, is seen from its first bytes and not from its name. */
public record ScannedFile(String mediaType, byte[] bytes) {

    /** Larger ones are photographs that nobody has made smaller. */
    public static final int LARGEST = 8_000_000;

    /** Empty when it is no PDF, JPEG or PNG, or too large. */
    public static Optional<ScannedFile> of(byte[] bytes) {
        return bytes.length > LARGEST ? Optional.empty() : typeOf(bytes).map(type -> new ScannedFile(type, bytes.clone()));
    }

    private static Optional<String> typeOf(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (begins(bytes, 0xff, 0xd8, 0xff)) {
            return Optional.of("image/jpeg");
        }
        return begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n') ? Optional.of("image/png") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
