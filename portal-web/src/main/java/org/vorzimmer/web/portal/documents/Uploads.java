package org.vorzimmer.web.portal.documents;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.vorzimmer.mandates.ScannedFile;

/** Reads papers that people send as files, and no more of them than is allowed. */
public final class Uploads {

    private Uploads() {
    }

    /** Whether nothing was chosen. */
    public static boolean isNone(Part part) {
        return part == null || part.getSize() == 0;
    }

    /** Empty when none came, when it is none of the types that are taken, and when it is too large. */
    public static Optional<ScannedFile> scan(Part part) {
        if (part == null) {
            return Optional.empty(); // the browser sent none
        }
        try (InputStream in = part.getInputStream()) {
            return ScannedFile.of(in.readNBytes(ScannedFile.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
