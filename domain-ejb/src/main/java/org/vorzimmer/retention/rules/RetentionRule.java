package org.vorzimmer.retention.rules;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.shared.Berlin;

/**
 * How long one kind of data may exist, from which event on, and what happens then. Pure arithmetic: no clock, no database.
 *
 * @param id name of the rule, for example {@code A.contact_form}
 * @param operator letter of the preset, {@code law} or {@code any}
 * @param trigger event that starts the period
 * @param start how the trigger follows from several events
 * @param data fields it covers
 * @param period how long
 * @param semantics what the period promises
 * @param action what happens at the end
 * @param ends events besides the trigger
 * @param combine second rule that some of the fields follow as well
 * @param holds grounds on which the deletion may be suspended
 * @param unnamedHolds those of the holds that the operator's own notice forgot; usable once the tenant's notice names them
 * @param claimsAtContractEnd whether the end of a contract holds what open invoices need
 * @param terms conditions and side effects
 * @param status where the rule comes from
 * @param din the rule as the deletion concept words it
 * @param examples worked examples, each of them a test
 */
public record RetentionRule(String id, String operator, String trigger, Optional<TriggerRule> start, List<String> data, Period period,
        Semantics semantics, RuleAction action, Ends ends, Optional<Combine> combine, Set<HoldType> holds, Set<HoldType> unnamedHolds,
        boolean claimsAtContractEnd, Terms terms, RuleStatus status, Optional<Din> din, List<Example> examples) {

    /** Days are judged where the operators live. */
    public static final ZoneId ZONE = Berlin.ZONE;

    /** Local time from which the nightly run is due. */
    public static final LocalTime RUN_TIME = LocalTime.of(2, 0);

    /**
     * Events that end or suspend the period besides the trigger.
     *
     * @param early events that end it at once
     * @param autoTriggerDays days without movement after which the trigger counts as happened
     * @param cancelIf event after which the rule no longer applies
     */
    public record Ends(Set<String> early, Optional<Integer> autoTriggerDays, Optional<String> cancelIf) {

        public Ends {
            early = Set.copyOf(early);
        }
    }

    /**
     * A second rule for fields that serve two purposes; the longer period counts.
     *
     * @param also the other rule
     * @param only fields to which this applies
     */
    public record Combine(String also, Set<String> only) {

        public Combine {
            requireNonNull(also);
            only = Set.copyOf(only);
        }
    }

    /**
     * Conditions and side effects of a rule.
     *
     * @param requires what must have been given before such data may exist
     * @param overriddenBy document that may lengthen the period
     * @param atCollection what happens to the data before they are stored
     * @param alarmAfter a leftover older than this is an incident
     */
    public record Terms(Optional<String> requires, Optional<String> overriddenBy, Optional<String> atCollection, Optional<Duration> alarmAfter) { }

    /**
     * A worked example.
     *
     * @param trigger day or instant of the trigger
     * @param lastDay expected last day, absent for rules that count minutes
     * @param run expected day or instant of the run
     * @param alternative expected last day of the longer reading
     */
    public record Example(String trigger, Optional<LocalDate> lastDay, String run, Optional<LocalDate> alternative) { }

    public RetentionRule {
        requireNonNull(id);
        requireNonNull(trigger);
        data = List.copyOf(data);
        holds = Set.copyOf(holds);
        unnamedHolds = Set.copyOf(unnamedHolds);
        examples = List.copyOf(examples);
        boolean minutes = period.kind() == PeriodKind.MINUTES;
        if (minutes != (semantics == Semantics.INSTANT)) {
            throw new IllegalArgumentException(id + ": minutes are counted to an instant, and nothing else is");
        }
        if ((period.kind() == PeriodKind.NOT_COLLECTED) != (semantics == Semantics.NOT_COLLECTED)) {
            throw new IllegalArgumentException(id + ": data that are not collected have no other semantics");
        }
        if (!holds.containsAll(unnamedHolds)) {
            throw new IllegalArgumentException(id + ": names a hold as unnamed that it does not have");
        }
    }

    /** The day in Berlin on which an instant lies. */
    public static LocalDate dayOf(Instant instant) {
        return Berlin.dayOf(instant);
    }

    /** The instant at which the nightly run of a day is due; on a day without a 02:00, the first instant after the gap. */
    public static Instant runTime(LocalDate day) {
        return ZonedDateTime.of(day, RUN_TIME, ZONE).toInstant();
    }

    /** The day whose nightly run is due at an instant: before 02:00 still the day before. */
    public static LocalDate dueDay(Instant now) {
        LocalDate today = dayOf(now);
        return now.isBefore(runTime(today)) ? today.minusDays(1) : today;
    }

    /** Last day on which the data may exist. */
    public LocalDate lastDay(Instant triggered) {
        return semantics == Semantics.INSTANT ? dayOf(runAt(triggered)) : period.lastDay(dayOf(triggered));
    }

    /** Day on which the data go. */
    public LocalDate runDay(Instant triggered) {
        return semantics == Semantics.AFTER_EXPIRY ? lastDay(triggered).plusDays(1) : lastDay(triggered);
    }

    /** Instant from which the data are due to go. */
    public Instant runAt(Instant triggered) {
        if (semantics == Semantics.INSTANT) {
            return triggered.plus(period.n(), ChronoUnit.MINUTES);
        }
        return goesAtOnce() ? triggered : runTime(runDay(triggered));
    }

    /** Whether the data go in the transaction of the event itself; a run only repeats what failed there. */
    public boolean goesAtOnce() {
        return semantics == Semantics.INSTANT || period.kind() == PeriodKind.IMMEDIATE && semantics == Semantics.NO_LATER_THAN;
    }

    /** Latest day of a trigger whose data are due on the given day: the exact inverse of {@link #runDay}. */
    public LocalDate cutOff(LocalDate today) {
        return period.latestTrigger(semantics == Semantics.AFTER_EXPIRY ? today.minusDays(1) : today);
    }

    /** Exclusive bound for triggers that are due now. */
    public Instant bound(Instant now) {
        if (semantics == Semantics.INSTANT) {
            // stored instants have microseconds: the next one makes "not after" a "before"
            return now.truncatedTo(ChronoUnit.MICROS).minus(period.n(), ChronoUnit.MINUTES).plus(1, ChronoUnit.MICROS);
        }
        return startOfDayAfter(cutOff(dayOf(now)));
    }

    /** Exclusive bound for the last movement of a record whose trigger has not happened; only for rules with an automatic trigger. */
    public Optional<Instant> idleBound(Instant now) {
        return ends.autoTriggerDays().map(days -> startOfDayAfter(cutOff(dayOf(now)).minusDays(days)));
    }

    /** Trigger of a record on which nothing has moved since the given instant. */
    public Optional<Instant> autoTrigger(Instant lastMovement) {
        return ends.autoTriggerDays().map(days -> dayOf(lastMovement).plusDays(days).atTime(lastMovement.atZone(ZONE).toLocalTime()).atZone(ZONE).toInstant());
    }

    /** The rule in its longer reading, for a tenant that has signed it. */
    public RetentionRule inLongerReading() {
        return withPeriod(period.longerReading());
    }

    public RetentionRule withPeriod(Period other) {
        return new RetentionRule(id, operator, trigger, start, data, other, semantics, action, ends, combine, holds, unnamedHolds, claimsAtContractEnd,
                terms, status, din, examples);
    }

    private static Instant startOfDayAfter(LocalDate day) {
        return Berlin.startOf(day.plusDays(1));
    }
}
