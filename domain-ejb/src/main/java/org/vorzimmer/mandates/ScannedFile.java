package org.vorzimmer.mandates;

import java.util.Optional;
import org.vorzimmer.documents.PaperKind;

/** A paper as it was scanned or photographed: what it is, is seen from its first bytes and not from its name. */
public record ScannedFile(String mediaType, byte[] bytes) {

    /** Larger ones are photographs that nobody has made smaller. */
    public static final int LARGEST = 8_000_000;

    /** Empty when it is no PDF, JPEG or PNG, or too large. */
    public static Optional<ScannedFile> of(byte[] bytes) {
        return bytes.length > LARGEST ? Optional.empty() : PaperKind.of(bytes).map(kind -> new ScannedFile(kind.getMediaType(), bytes.clone()));
    }
}
