package org.vorzimmer.retention.runs;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.HoldService;
import org.vorzimmer.retention.Holders;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.ledger.LedgerEntry;
import org.vorzimmer.retention.ledger.LedgerService;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.RuleText;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.CurrentTenant;

/** The part of a run that works by the application's account: what is to be done, what was decided, what was achieved, and the ledger. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunBook {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final String JOB_VERSION = "retention-1";

    @Inject RunQueries runs;
    @Inject PolicyService policies;
    @Inject HoldService holds;
    @Inject Holders holders;
    @Inject LedgerService ledger;
    @Inject CurrentTenant tenant;
    @Inject Clock clock;

    /**
     * A run that is to be done now.
     *
     * @param id number of the run
     * @param lateBy how much later than due it began; zero when it goes on or is on time
     */
    public record Opened(long id, Duration lateBy) { }

    /** What a dry run led to. */
    public enum Start { GO, STOPPED, HELD }

    /** Opens the day's run, or goes on with it after a crash or a failure; empty when there is nothing left to do for that day. */
    public Optional<Opened> open(RunMode mode, LocalDate day) {
        Instant now = clock.instant();
        Optional<RunRecord> known = runs.ofDay(mode, day);
        if (known.isPresent()) {
            RunRecord run = known.get();
            if (!run.isToBeDone(now)) {
                return Optional.empty();
            }
            run.goOn(Setting.NODE.get());
            return Optional.of(new Opened(run.getId(), Duration.ZERO));
        }
        Policy policy = policies.current();
        if (policy.number() == 0 || runs.lastDay(mode).filter(last -> last.isAfter(day)).isPresent()) {
            return Optional.empty(); // not stored yet, or the demo's clock was set back
        }
        Duration late = runs.lastDay(mode).map(last -> lateness(last.plusDays(1), now)).orElse(Duration.ZERO);
        closeOldRuns(mode, day, now);
        RunRecord run = new RunRecord(mode, day, policy, Setting.NODE.get(), now);
        runs.save(run);
        for (PersonalDataHolder holder : holders.all()) {
            policy.ruleFor(holder.kind()).filter(rule -> rule.goesAtOnce() == (mode == RunMode.INSTANT))
                    .ifPresent(rule -> runs.save(new RunStep(run.getId(), holder.kind(), rule.id(), hash(rule))));
        }
        return Optional.of(new Opened(run.getId(), late));
    }

    /** What is still to be done in a run, in the order of the kinds. */
    public List<StepWork> work(long run, Instant judgedAt) {
        Policy policy = policyOf(runs.run(run));
        return runs.steps(run).stream().filter(RunStep::isToBeDone).flatMap(step -> work(step, policy, judgedAt).stream()).toList();
    }

    /** Steps that a person has released, also those that a crash cut off: their run may have ended without them. */
    public List<StepWork> released() {
        return runs.released().stream().flatMap(step -> {
            RunRecord run = runs.run(step.runId());
            return work(step, policyOf(run), RetentionRule.runTime(run.getDay())).stream();
        }).toList();
    }

    /** Notes the dry run and decides: go, wait for a person, or leave the kind alone because a hold covers all of it. */
    public Start start(StepWork work, RetentionBatch.Counted counted) {
        Instant now = clock.instant();
        RunStep step = runs.step(work.step());
        Set<HoldType> wholeKind = holds.wholeKinds().getOrDefault(work.kind(), Set.of());
        boolean decided = step.getState() == RunStep.State.RELEASED || step.getState() == RunStep.State.RUNNING;
        step.counted(counted.due(), counted.total(), counted.held());
        if (!wholeKind.isEmpty()) {
            step.counted(counted.due(), counted.total(), Map.of(wholeKind.iterator().next(), counted.due()));
            step.keepWholeKind(now);
            enter(step, runs.run(step.runId()), now);
            return Start.HELD;
        }
        Optional<StopReason> stop = decided ? Optional.empty() : Cap.judge(work.rule(), counted.due(), counted.total(),
                runs.largest(work.kind(), now.minus(REMEMBERED)), runs.lastDone(work.kind()).filter(last -> !last.ruleHash().equals(step.ruleHash())).isPresent());
        if (stop.isPresent()) {
            step.stop(stop.get(), now);
            return Start.STOPPED;
        }
        step.start(now);
        return Start.GO;
    }

    /** Ends a step of a nightly run and writes its line of proof in the same transaction. */
    public void close(StepWork work, long errors, Map<HoldType, Long> held) {
        Instant now = clock.instant();
        RunStep step = runs.step(work.step());
        step.close(errors, held, now);
        enter(step, runs.run(step.runId()), now);
    }

    /** Adds a minute's candidates to the record of the day. */
    public void begin(StepWork work, long due) {
        RunStep step = runs.step(work.step());
        step.start(clock.instant());
        step.moreCandidates(due);
    }

    /** Ends a run; with errors it is tried again. */
    public boolean finish(long id) {
        RunRecord run = runs.run(id);
        Instant now = clock.instant();
        boolean failed = runs.steps(id).stream().anyMatch(step -> step.getState() == RunStep.State.FAILED);
        if (failed) {
            run.fail(now, now.plus(TRY_AGAIN_AFTER));
        } else {
            run.finish(now);
        }
        return !failed;
    }

    /** Yesterday's records get their lines of proof, and what waited for a person is judged anew by the new run. */
    private void closeOldRuns(RunMode mode, LocalDate day, Instant now) {
        for (RunRecord old : runs.leftOpen(mode, day)) {
            for (RunStep step : runs.steps(old.getId())) {
                boolean unwritten = step.getState() == RunStep.State.RUNNING && step.didAnything();
                step.replace(now);
                if (unwritten) {
                    enter(step, old, now);
                }
            }
            old.replace(now);
        }
        if (mode == RunMode.NIGHTLY) {
            runs.inState(RunStep.State.STOPPED).forEach(step -> step.replace(now));
        }
    }

    private void enter(RunStep step, RunRecord run, Instant now) {
        Policy policy = policyOf(run);
        LocalDate until = policy.rule(step.getRuleId()).period().isComputable() ? policy.rule(step.getRuleId()).cutOff(run.getDay()) : run.getDay();
        Optional<LocalDate> from = ledger.accountedUntil(step.getKind()).map(last -> last.plusDays(1)).filter(first -> !first.isAfter(until));
        ledger.append(new LedgerEntry(run.getId(), tenant.get().value(), step.getKind().code(), step.getRuleId(), run.getPolicyNumber(), run.policyHash(),
                from, until, step.counts(), step.getStartedAt() == null ? now : step.getStartedAt(), now, JOB_VERSION));
    }

    private List<StepWork> work(RunStep step, Policy policy, Instant judgedAt) {
        return holders.of(step.getKind()).map(holder -> List.of(StepWork.of(step.getId(), holder, policy, judgedAt))).orElse(List.of());
    }

    private Policy policyOf(RunRecord run) {
        return policies.version(run.getPolicyNumber());
    }

    private static Duration lateness(LocalDate firstMissed, Instant now) {
        Duration late = Duration.between(RetentionRule.runTime(firstMissed), now);
        return late.compareTo(Duration.ofDays(1)) > 0 ? late : Duration.ZERO;
    }

    private static String hash(RetentionRule rule) {
        return Sha256.of(RuleText.write(rule));
    }
}
