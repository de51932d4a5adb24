package org.vorzimmer.retention.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vorzimmer.personaldata.Due;

/** Turns a rule and a moment into the bounds that holders of data query with. */
public final class Bounds {

    private Bounds() { }

    /**
     * What of a kind under this rule is due now.
     *
     * @param combined whether the kind's records follow the rule's second rule as well
     * @param rules finds a rule by its name
     * @return one entry, or one per statutory class where the records' own class decides
     */
    public static List<Due> of(RetentionRule rule, boolean combined, Function<String, RetentionRule> rules, Instant now) {
        return switch (rule.period().kind()) {
            case NOT_COLLECTED -> List.of(Due.whatever());
            case REF -> rule.period().references().stream()
                    .map(reference -> single(rule, rules.apply(reference), Optional.empty(), now).filedAs(reference)).toList();
            default -> List.of(single(rule, rule, combined ? rule.combine().map(c -> rules.apply(c.also())) : Optional.empty(), now));
        };
    }

    private static Due single(RetentionRule rule, RetentionRule periodOf, Optional<RetentionRule> also, Instant now) {
        Due due = Due.before(rule.trigger(), periodOf.bound(now)).orEarly(rule.ends().early()).seenOn(RetentionRule.dueDay(now));
        if (rule.ends().autoTriggerDays().isPresent()) {
            due = due.orIdleBefore(rule.idleBound(now).orElseThrow());
        }
        if (rule.ends().cancelIf().isPresent()) {
            due = due.unless(rule.ends().cancelIf().get());
        }
        return also.isPresent() ? due.andAlso(also.get().trigger(), also.get().bound(now)) : due;
    }
}
