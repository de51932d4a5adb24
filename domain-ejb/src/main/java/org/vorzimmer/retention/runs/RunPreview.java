package org.vorzimmer.retention.runs;

import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.HoldService;
import org.vorzimmer.retention.Holders;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.RuleText;
import org.vorzimmer.shared.Sha256;

/** Asks what a run would do, by the run's own means and in its role; nothing is changed. */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, SYSTEM})
@RunAs(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RunPreview {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject PolicyService policies;
    @Inject HoldService holds;
    @Inject Holders holders;
    @Inject RetentionBatch batches;
    @Inject RunQueries runs;

    public List<RetentionService.Tonight> at(Instant run) {
        Policy policy = policies.current();
        List<RetentionService.Tonight> all = new ArrayList<>();
        for (PersonalDataHolder holder : holders.all()) {
            policy.ruleFor(holder.kind()).ifPresent(rule -> all.add(one(holder, rule, policy, run)));
        }
        return all;
    }

    private RetentionService.Tonight one(PersonalDataHolder holder, RetentionRule rule, Policy policy, Instant run) {
        RetentionBatch.Counted counted = batches.count(StepWork.of(0, holder, policy, run));
        boolean changed = runs.lastDone(holder.kind()).filter(last -> !last.ruleHash().equals(Sha256.of(RuleText.write(rule)))).isPresent();
        return new RetentionService.Tonight(holder.kind(), rule, counted, holds.wholeKinds().getOrDefault(holder.kind(), Set.of()),
                Cap.judge(rule, counted.due(), counted.total(), runs.largest(holder.kind(), run.minus(REMEMBERED)), changed));
    }
}
