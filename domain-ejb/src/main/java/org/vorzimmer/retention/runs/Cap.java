package org.vorzimmer.retention.runs;

import java.util.Optional;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Semantics;

/** Judges from the counts of a dry run whether a person must look first. Promises of "no later than" are never held back. */
final class Cap {

    private static final long MANY = 1000;
    private static final long PART = 5;
    private static final long TIMES = 3;

    private Cap() { }

    /**
     * Why the run stops, if it does.
     *
     * @param candidates rows that are due
     * @param total all rows of the kind
     * @param largest most rows that one run of the last 90 days took
     * @param ruleChanged whether the last run of this kind followed another rule
     */
    static Optional<StopReason> judge(RetentionRule rule, long candidates, long total, long largest, boolean ruleChanged) {
        if (rule.semantics() != Semantics.AFTER_EXPIRY || candidates == 0) {
            return Optional.empty();
        }
        if (ruleChanged) {
            return Optional.of(StopReason.RULE_CHANGED);
        }
        boolean unusual = candidates > MANY && candidates * PART > total && candidates > TIMES * largest;
        return unusual ? Optional.of(StopReason.TOO_MANY) : Optional.empty();
    }
}
