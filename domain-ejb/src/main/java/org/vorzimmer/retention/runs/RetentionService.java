package org.vorzimmer.retention.runs;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.SYSTEM;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;

/** What the office sees of the engine: dates of a rule, tonight's preview, runs, and the release of a run that waits. */
@Stateless
@RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, SYSTEM})
public class RetentionService {

    private static final int RECENT_RUNS = 60;
    /** Outside of these no trigger is meant, and calendars end not far behind. */
    private static final Instant EARLIEST_TRIGGER = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST_TRIGGER = Instant.parse("3000-01-01T00:00:00Z");

    @Inject PolicyService policies;
    @Inject RunPreview preview;
    @Inject RunQueries runs;
    @Inject Audit audit;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /**
     * When data would go.
     *
     * @param rule the rule
     * @param lastDay last day on which they may exist
     * @param runDay day on which they go
     * @param runAt instant from which they are due
     */
    public record RuleDates(RetentionRule rule, LocalDate lastDay, LocalDate runDay, Instant runAt) { }

    /**
     * A kind of data as tonight's run would find it.
     *
     * @param kind kind of data
     * @param rule rule that it follows
     * @param counted what the run would count
     * @param wholeKindHeld grounds on which the whole kind stays
     * @param wouldStop why the run would wait for a person
     */
    public record Tonight(DataKind kind, RetentionRule rule, RetentionBatch.Counted counted, Set<HoldType> wholeKindHeld, Optional<StopReason> wouldStop) { }

    /** The dates of one of the tenant's rules for a trigger at the given instant. */
    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, OFFICE_LEAD})
    public RuleDates datesFor(String ruleId, Instant trigger) {
        if (trigger.isBefore(EARLIEST_TRIGGER) || trigger.isAfter(LATEST_TRIGGER)) {
            throw new InvalidInputException("retention.trigger", trigger.toString());
        }
        Policy policy = policies.current();
        RetentionRule rule = policy.rules().values().stream().filter(one -> one.id().equals(ruleId)).findFirst()
                .orElseThrow(() -> new NotFoundException(RetentionRule.class, ruleId));
        if (!rule.period().isComputable()) {
            throw new ConflictException("retention.noDates", ruleId);
        }
        return new RuleDates(rule, rule.lastDay(trigger), rule.runDay(trigger), rule.runAt(trigger));
    }

    /** Instant of the next nightly run. */
    public Instant nextRun() {
        Instant now = clock.instant();
        Instant today = RetentionRule.runTime(Berlin.dayOf(now));
        return now.isBefore(today) ? today : RetentionRule.runTime(Berlin.dayOf(now).plusDays(1));
    }

    /** What the next run would do: the run's own queries, asked now. */
    public List<Tonight> tonight() {
        return preview.at(nextRun());
    }

    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, SYSTEM})
    public List<RunRecord> runs() {
        return runs.recent(RECENT_RUNS);
    }

    public List<RunStep> steps(long run) {
        return runs.steps(runs.run(run).getId());
    }

    /** Steps that wait for a person. */
    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN, SYSTEM})
    public List<RunStep> stopped() {
        return runs.inState(RunStep.State.STOPPED);
    }

    /** A person has looked at the counts and lets the step run; it begins within a minute. */
    @RolesAllowed({PRIVACY_OFFICER, TENANT_ADMIN})
    public void release(long stepId) {
        RunStep step = runs.step(stepId);
        if (step.getState() != RunStep.State.STOPPED) {
            throw new ConflictException("retention.run.notStopped", String.valueOf(stepId));
        }
        step.release(user.loginIdOrNull(), clock.instant());
        audit.record(user.loginIdOrNull(), "retention.release", "step:" + stepId, step.getKind() + " " + step.getStopReason(), Outcome.DONE);
    }
}
