package org.vorzimmer.notification;

import static java.util.Objects.requireNonNull;

/** A file in a mail, going out or come in; what came in is of one of the kinds that {@link FileKind} lets in. */
public record MailFile(String name, String mediaType, byte[] bytes) {

    public MailFile {
        requireNonNull(name);
        requireNonNull(mediaType);
        requireNonNull(bytes);
    }
}
