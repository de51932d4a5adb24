package org.vorzimmer.documents;

import static java.util.Objects.requireNonNull;

/**
 * The record that a document is about, in the words of the feature that owns the record.
 *
 * @param kind kind of the record, such as {@code customer}
 * @param id number of the record
 */
public record Subject(String kind, long id) {

    public Subject {
        requireNonNull(kind);
    }
}
