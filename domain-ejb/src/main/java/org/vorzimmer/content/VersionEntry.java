package org.vorzimmer.content;

import java.time.Instant;

/** A line in the list of a text's versions. */
public record VersionEntry(int number, Instant validFrom, Instant publishedAt, ContentVersion.Reason reason) {

    /** For pages. */
    public int getNumber() {
        return number;
    }

    /** For pages. */
    public Instant getValidFrom() {
        return validFrom;
    }

    /** For pages. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** For pages. */
    public ContentVersion.Reason getReason() {
        return reason;
    }
}
