package org.vorzimmer.retention.rules;

import static org.vorzimmer.retention.rules.RetentionRule.dayOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.retention.rules.Verdict.Outcome;

/**
 * Judges one record. The runs work with bounds instead, for speed; tests prove that both give the same answer.
 *
 * <p>Nothing here restarts a period: a hold postpones the end, and when it is lifted the record goes in the next run.
 */
public final class Evaluation {

    private record Due(Instant at, LocalDate lastDay, LocalDate runDay) {

        Due laterOf(Due other) {
            LocalDate last = lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay;
            return at.isBefore(other.at) ? new Due(other.at, last, other.runDay) : new Due(at, last, runDay);
        }
    }

    private Evaluation() { }

    public static Verdict judge(RetentionRule rule, Facts facts, Instant now) {
        return judge(rule, Optional.empty(), facts, now);
    }

    /** Judges a record that follows a second rule as well; of the two last days the later one counts. */
    public static Verdict judge(RetentionRule rule, RetentionRule also, Facts facts, Instant now) {
        return judge(rule, Optional.of(also), facts, now);
    }

    private static Verdict judge(RetentionRule rule, Optional<RetentionRule> also, Facts facts, Instant now) {
        if (rule.semantics() == Semantics.NOT_COLLECTED) {
            LocalDate today = dayOf(now);
            return verdict(facts, rule, new Due(now, today, today), now);
        }
        if (facts.cancelled()) {
            return new Verdict(Outcome.KEEP, Optional.empty(), Optional.empty());
        }
        return base(rule, also, facts)
                .map(due -> verdict(facts, rule, due, now))
                .orElse(new Verdict(Outcome.KEEP, Optional.empty(), Optional.empty()));
    }

    private static Optional<Due> base(RetentionRule rule, Optional<RetentionRule> also, Facts facts) {
        if (facts.early().isPresent()) {
            Instant event = facts.early().get();
            return Optional.of(new Due(event, dayOf(event), dayOf(event)));
        }
        Optional<Instant> trigger = facts.trigger().or(() -> facts.lastMovement().flatMap(rule::autoTrigger));
        Optional<Due> own = trigger.map(instant -> due(rule, instant));
        if (also.isPresent()) {
            Optional<Due> other = facts.otherTrigger().map(instant -> due(also.get(), instant));
            own = own.flatMap(first -> other.map(first::laterOf));
        }
        return own.map(due -> facts.keptByConsentUntil().map(Evaluation::endOf).map(due::laterOf).orElse(due));
    }

    private static Due due(RetentionRule rule, Instant trigger) {
        return new Due(rule.runAt(trigger), rule.lastDay(trigger), rule.runDay(trigger));
    }

    private static Due endOf(LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        return new Due(RetentionRule.runTime(next), lastDay, next);
    }

    private static Verdict verdict(Facts facts, RetentionRule rule, Due due, Instant now) {
        boolean over = !now.isBefore(due.at());
        Outcome outcome;
        if (!over) {
            outcome = Outcome.KEEP;
        } else if (!facts.holds().isEmpty()) {
            outcome = Outcome.HELD;
        } else if (facts.keptByLawUntil().filter(last -> !dayOf(now).isAfter(last)).isPresent()) {
            outcome = Outcome.RESTRICT;
        } else {
            outcome = actionOf(rule);
        }
        return new Verdict(outcome, Optional.of(due.lastDay()), Optional.of(due.runDay()));
    }

    private static Outcome actionOf(RetentionRule rule) {
        return rule.action() == RuleAction.TRUNCATE_LAST_OCTET_OR_DELETE ? Outcome.TRUNCATE : Outcome.ERASE;
    }
}
