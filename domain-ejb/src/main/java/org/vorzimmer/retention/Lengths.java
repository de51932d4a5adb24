package org.vorzimmer.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.Semantics;
import org.vorzimmer.shared.Berlin;

/** Compares rules by what they do, day by day, not by what they are called. */
final class Lengths {

    private static final int DAYS = 4 * 366;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private Lengths() { }

    /** Whether data may exist longer under the first rule than under the second, on any day of four years. */
    static boolean longer(RetentionRule rule, RetentionRule than) {
        if (than.semantics() == Semantics.NOT_COLLECTED) {
            return rule.semantics() != Semantics.NOT_COLLECTED;
        }
        if (!rule.period().isComputable() || !than.period().isComputable()) {
            return !rule.period().equals(than.period()) && rule.semantics() != Semantics.NOT_COLLECTED;
        }
        for (int i = 0; i < DAYS; i++) {
            Instant noon = Berlin.startOf(FIRST.plusDays(i)).plusSeconds(43_200);
            if (rule.runAt(noon).isAfter(than.runAt(noon))) {
                return true;
            }
        }
        return rule.ends().autoTriggerDays().orElse(Integer.MAX_VALUE) > than.ends().autoTriggerDays().orElse(Integer.MAX_VALUE);
    }
}
