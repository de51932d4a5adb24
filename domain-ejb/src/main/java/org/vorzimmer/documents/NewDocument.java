package org.vorzimmer.documents;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vorzimmer.shared.EmailAddress;

/**
 * A document that is to be kept.
 *
 * @param about the record on whose page it is listed
 * @param kind what it is, such as {@code CONTRACT}; its feature finds it by this word
 * @param recipient for whom it is, by which the person search finds it
 * @param countsNow whether the law's period begins at once; otherwise it begins when {@link DocumentShelf#matterEnded} is told
 */
public record NewDocument(Subject about, Filing filing, String kind, String title, String recipient, Optional<EmailAddress> recipientMail, boolean countsNow,
        String mediaType, byte[] bytes) {

    static final int LARGEST = 10 * 1024 * 1024;
    private static final String PDF = "application/pdf";

    public NewDocument {
        requireNonNull(about);
        requireNonNull(filing);
        requireNonNull(kind);
        requireNonNull(title);
        requireNonNull(recipient);
        requireNonNull(recipientMail);
        requireNonNull(mediaType);
        if (bytes.length == 0 || bytes.length > LARGEST) {
            throw new IllegalArgumentException("A document of " + bytes.length + " bytes cannot be kept");
        }
        bytes = bytes.clone();
    }

    /** A letter whose period counts from today on. */
    public static NewDocument letter(Subject about, String kind, String title, String recipient, byte[] pdf) {
        return new NewDocument(about, Filing.BUSINESS_LETTER, kind, title, recipient, Optional.empty(), true, PDF, pdf);
    }

    /** Something agreed, which is kept for as long as it is in force and then for the law's period. */
    public static NewDocument inForce(Subject about, Filing filing, String kind, String title, String recipient, byte[] pdf) {
        return new NewDocument(about, filing, kind, title, recipient, Optional.empty(), false, PDF, pdf);
    }

    /** @param address may be null */
    public NewDocument to(EmailAddress address) {
        return new NewDocument(about, filing, kind, title, recipient, Optional.ofNullable(address), countsNow, mediaType, bytes);
    }
}
