package org.vorzimmer.retention.runs;

import java.time.Instant;
import java.util.List;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.DeletionVerb;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.RuleAction;

/**
 * What a step has to do, worked out once and the same for counting and for deleting.
 *
 * @param step number of the step
 * @param kind kind of data
 * @param rule rule it follows
 * @param verb what is done to what is due
 * @param due bounds, one after the other
 */
public record StepWork(long step, DataKind kind, RetentionRule rule, DeletionVerb verb, List<Due> due) {

    static StepWork of(long step, PersonalDataHolder holder, Policy policy, Instant judgedAt) {
        RetentionRule rule = policy.ruleFor(holder.kind()).orElseThrow();
        return new StepWork(step, holder.kind(), rule, verb(rule, holder),
                Bounds.of(rule, policy.combines(holder.kind()) && canTellBoth(rule, holder, policy), policy::rule, judgedAt));
    }

    /** A feature that stores the parts of a record apart cannot tell the other event, and each part follows its own rule. */
    private static boolean canTellBoth(RetentionRule rule, PersonalDataHolder holder, Policy policy) {
        return rule.combine().filter(combine -> holder.triggers().contains(policy.rule(combine.also()).trigger())).isPresent();
    }

    private static DeletionVerb verb(RetentionRule rule, PersonalDataHolder holder) {
        if (rule.action() == RuleAction.TRUNCATE_LAST_OCTET_OR_DELETE && holder.verbs().contains(DeletionVerb.TRUNCATE)) {
            return DeletionVerb.TRUNCATE;
        }
        boolean mayStayAnonymous = rule.action() == RuleAction.DELETE_OR_ANONYMISE && !holder.verbs().contains(DeletionVerb.ERASE);
        return mayStayAnonymous ? DeletionVerb.ANONYMISE : DeletionVerb.ERASE;
    }
}
