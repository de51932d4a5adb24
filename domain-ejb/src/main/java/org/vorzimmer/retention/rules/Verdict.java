package org.vorzimmer.retention.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done with one record now.
 *
 * @param outcome the decision
 * @param lastDay last day on which it may exist, as far as that is known
 * @param runDay day on which it goes, as far as that is known
 */
public record Verdict(Outcome outcome, Optional<LocalDate> lastDay, Optional<LocalDate> runDay) {

    /** The possible decisions. */
    public enum Outcome {
        KEEP,
        /** Its time is over, a hold keeps it: restricted to what the hold is for. */
        HELD,
        /** Its time is over, the law keeps the document: storage only. */
        RESTRICT,
        ERASE,
        ANONYMISE,
        TRUNCATE
    }
}
