package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record as the person it is about gets it: field names of the trade and values as text, in the order shown.
 *
 * <p>Never contains hashes, tokens or another person's data.
 *
 * @param kind kind of data
 * @param id number of the record in its kind
 * @param fields field name to value; an absent value is left out
 */
public record ExportedRecord(DataKind kind, long id, Map<String, String> fields) {

    public ExportedRecord {
        requireNonNull(kind);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
