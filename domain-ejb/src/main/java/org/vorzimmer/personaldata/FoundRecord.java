package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A record that may be about the person looked for; a human decides whether it is.
 *
 * @param kind kind of data
 * @param id number of the record in its kind
 * @param label what a clerk recognises it by
 * @param since when the record came to be
 */
public record FoundRecord(DataKind kind, long id, String label, Instant since) {

    public FoundRecord {
        requireNonNull(kind);
        requireNonNull(label);
        requireNonNull(since);
    }
}
