package org.vorzimmer.retention.rules;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.HoldType;

/**
 * When a hold of one sort may be set, by whom, and how long until somebody must look at it again.
 *
 * @param type the sort of hold
 * @param setBy event that sets it
 * @param scope what one hold covers
 * @param rules rules on which it may lie; empty for holds on listed records, where the rule itself names the hold
 * @param neverOn rules that list their exceptions finally and do not know this hold
 * @param liftedBy events that lift it
 * @param review time after which it must be looked at
 * @param beforeRunOnly whether it must be set before the run that would delete
 * @param twoPersons whether a second person must confirm
 * @param informFirst whether the person concerned must be told before it is lifted
 */
public record HoldTerms(HoldType type, String setBy, Scope scope, Set<String> rules, Set<String> neverOn, List<String> liftedBy,
        Optional<Period> review, boolean beforeRunOnly, boolean twoPersons, boolean informFirst) {

    /** What one hold covers. */
    public enum Scope { RULES, RECORDS, SUBJECT }

    /** Why a hold is refused. */
    public enum Refusal {
        /** The rule does not know this hold. */
        HOLD_NOT_ALLOWED,
        /** The tenant's published notice does not name it. */
        HOLD_NOT_IN_NOTICE,
        /** The run that deletes has begun. */
        HOLD_TOO_LATE
    }

    /** Whether such a hold may lie on data of this rule at all. */
    public Optional<Refusal> refusal(RetentionRule rule, boolean namedInNotice) {
        boolean always = type == HoldType.ART18; // a right of the person, not an exception of ours
        if (!always && (neverOn.contains(rule.id()) || !rule.holds().contains(type))) {
            return Optional.of(Refusal.HOLD_NOT_ALLOWED);
        }
        return rule.unnamedHolds().contains(type) && !namedInNotice ? Optional.of(Refusal.HOLD_NOT_IN_NOTICE) : Optional.empty();
    }

    /** Whether it may be set on a record now: a record that is due is gone, unless another hold has kept it. */
    public Optional<Refusal> refusal(RetentionRule rule, boolean namedInNotice, Facts record, Instant now) {
        Optional<Refusal> general = refusal(rule, namedInNotice);
        if (general.isPresent() || !record.holds().isEmpty()) {
            return general;
        }
        boolean due = Evaluation.judge(rule, record, now).outcome() != Verdict.Outcome.KEEP;
        return due ? Optional.of(Refusal.HOLD_TOO_LATE) : Optional.empty();
    }
}
