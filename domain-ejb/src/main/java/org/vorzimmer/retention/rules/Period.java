package org.vorzimmer.retention.rules;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A span as a notice states it, counted on calendar days of Berlin. Pure arithmetic: no clock, no database.
 *
 * @param kind way of counting
 * @param n how many; 0 where the kind counts nothing
 * @param alternative longer reading of an ambiguous notice, in force only once the tenant has signed it
 * @param references statutory rules of which the record's own class names one
 */
public record Period(PeriodKind kind, int n, Optional<PeriodKind> alternative, List<String> references) {

    public Period {
        requireNonNull(kind);
        requireNonNull(alternative);
        references = List.copyOf(references);
        if (n < 0 || n == 0 && counts(kind)) {
            throw new IllegalArgumentException("A period of " + n + " " + kind);
        }
        if ((kind == PeriodKind.REF) == references.isEmpty()) {
            throw new IllegalArgumentException("References belong to REF and to nothing else: " + kind);
        }
    }

    public static Period of(PeriodKind kind, int n) {
        return new Period(kind, n, Optional.empty(), List.of());
    }

    /** Whether a last day follows from the trigger alone. */
    public boolean isComputable() {
        return kind != PeriodKind.REF && kind != PeriodKind.NOT_COLLECTED;
    }

    /** Last day on which the data may exist, for a trigger on the given day. Minutes are not counted in days: their own day is the answer. */
    public LocalDate lastDay(LocalDate trigger) {
        return switch (kind) {
            case DAYS -> trigger.plusDays(n);
            case WEEKS -> trigger.plusWeeks(n);
            case MONTHS -> trigger.plusMonths(n);
            case YEARS -> trigger.plusYears(n);
            case EOY_PLUS_YEARS -> LocalDate.of(trigger.getYear() + n, 12, 31);
            case CALENDAR_MONTH_END -> YearMonth.from(trigger).plusMonths(n).atEndOfMonth();
            case IMMEDIATE, MINUTES -> trigger;
            default -> throw new IllegalStateException("No last day follows from " + kind);
        };
    }

    /** The exact inverse: the latest trigger day whose last day is not after the given one. */
    public LocalDate latestTrigger(LocalDate lastDay) {
        return switch (kind) {
            case DAYS -> lastDay.minusDays(n);
            case WEEKS -> lastDay.minusWeeks(n);
            case MONTHS -> monthsBefore(lastDay, n);
            case YEARS -> monthsBefore(lastDay, 12L * n);
            case EOY_PLUS_YEARS -> LocalDate.of(fullYear(lastDay) - n, 12, 31);
            case CALENDAR_MONTH_END -> fullMonth(lastDay).minusMonths(n).atEndOfMonth();
            case IMMEDIATE, MINUTES -> lastDay;
            default -> throw new IllegalStateException("No trigger day follows from " + kind);
        };
    }

    /** The same span read the longer way that the notice allows. */
    public Period longerReading() {
        return of(alternative.orElseThrow(() -> new IllegalStateException("Only one reading")), n);
    }

    /** Several days of a long month are cut to the same last day of a short one: the latest of them is meant. */
    private static LocalDate monthsBefore(LocalDate lastDay, long months) {
        LocalDate candidate = lastDay.minusMonths(months);
        boolean atMonthEnd = lastDay.equals(lastDay.with(lastDayOfMonth()));
        return atMonthEnd ? candidate.with(lastDayOfMonth()) : candidate;
    }

    private static int fullYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31 ? day.getYear() : day.getYear() - 1;
    }

    private static YearMonth fullMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private static boolean counts(PeriodKind kind) {
        return switch (kind) {
            case DAYS, WEEKS, MONTHS, YEARS, EOY_PLUS_YEARS, CALENDAR_MONTH_END -> true;
            default -> false;
        };
    }
}
