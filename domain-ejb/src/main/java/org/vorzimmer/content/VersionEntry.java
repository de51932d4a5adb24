package org.vorzimmer.content;

import java.time.Instant;

/** A line in the list of a text's versions. */
public record VersionEntry(int number, Instant validFrom, Instant publishedAt, ContentVersion.Reason reason) {
}
