package org.vorzimmer.documents;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that hold a paper as it was printed, scanned or photographed: told by their first bytes, never by what somebody calls them. */
public enum PaperKind {

    PDF("application/pdf", '%', 'P', 'D', 'F', '-'), JPEG("image/jpeg", 0xff, 0xd8, 0xff), PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String mediaType;
    private final int[] first;

    PaperKind(String mediaType, int... first) {
        this.mediaType = mediaType;
        this.first = first;
    }

    /** Empty for whatever is none of these. */
    public static Optional<PaperKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
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

    public String getMediaType() {
        return mediaType;
    }
}
