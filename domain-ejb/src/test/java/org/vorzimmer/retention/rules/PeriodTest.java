package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    static Stream<Period> computable() {
        return Stream.of(Period.of(PeriodKind.DAYS, 1), Period.of(PeriodKind.DAYS, 7), Period.of(PeriodKind.DAYS, 60), Period.of(PeriodKind.WEEKS, 4),
                Period.of(PeriodKind.MONTHS, 1), Period.of(PeriodKind.MONTHS, 6), Period.of(PeriodKind.MONTHS, 12), Period.of(PeriodKind.MONTHS, 14),
                Period.of(PeriodKind.YEARS, 1), Period.of(PeriodKind.YEARS, 5), Period.of(PeriodKind.EOY_PLUS_YEARS, 1),
                Period.of(PeriodKind.EOY_PLUS_YEARS, 8), Period.of(PeriodKind.IMMEDIATE, 0), Period.of(PeriodKind.CALENDAR_MONTH_END, 6));
    }

    @ParameterizedTest
    @MethodSource("computable")
    void theCutOffIsTheExactInverseOnEveryDayOfNineYears(Period period) {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2033; day = day.plusDays(1)) {
            LocalDate latest = period.latestTrigger(day);
            assertThat(period.lastDay(latest)).as("%s, due by %s", period, day).isBeforeOrEqualTo(day);
            assertThat(period.lastDay(latest.plusDays(1))).as("%s, one day later, due by %s", period, day).isAfter(day);
        }
    }

    @ParameterizedTest
    @MethodSource("computable")
    void aLaterTriggerNeverEndsEarlier(Period period) {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(period.lastDay(day.plusDays(1))).isAfterOrEqualTo(period.lastDay(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHS, 6, 2027-08-31, 2028-02-29",
        "MONTHS, 6, 2026-08-31, 2027-02-28",
        "YEARS, 5, 2024-02-29, 2029-02-28",
        "YEARS, 4, 2024-02-29, 2028-02-29",
        "EOY_PLUS_YEARS, 1, 2025-12-31, 2026-12-31",
        "EOY_PLUS_YEARS, 1, 2026-01-01, 2027-12-31",
        "CALENDAR_MONTH_END, 6, 2026-01-15, 2026-07-31",
        "CALENDAR_MONTH_END, 6, 2027-08-31, 2028-02-29",
        "DAYS, 7, 2028-02-25, 2028-03-03",
        "WEEKS, 4, 2027-01-31, 2027-02-28"
    })
    void lastDays(PeriodKind kind, int n, LocalDate trigger, LocalDate lastDay) {
        assertThat(Period.of(kind, n).lastDay(trigger)).isEqualTo(lastDay);
    }

    @Test
    void aPeriodWithoutLengthIsRefused() {
        assertThatThrownBy(() -> Period.of(PeriodKind.DAYS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.of(PeriodKind.MONTHS, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.of(PeriodKind.REF, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(PeriodKind.DAYS, 3, Optional.empty(), List.of("STAT.buch"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotCollectedHasNoLastDay() {
        assertThatThrownBy(() -> Period.of(PeriodKind.NOT_COLLECTED, 0).lastDay(LocalDate.of(2026, 1, 1))).isInstanceOf(IllegalStateException.class);
    }
}
