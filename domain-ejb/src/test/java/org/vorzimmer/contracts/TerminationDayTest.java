package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.tariffs.TariffTerms.NoticeTo;

class TerminationDayTest {

    private static final LocalDate BEGUN = LocalDate.of(2024, 1, 1);

    private static TerminationDay terms(int days, NoticeTo to, String minimumTermUntil) {
        return new TerminationDay(days, to, minimumTermUntil == null ? null : LocalDate.parse(minimumTermUntil), BEGUN);
    }

    /** The last of October is the last day for the end of November; a day later it is the end of December. */
    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-11-30", "2026-11-01, 2026-12-31", "2027-01-29, 2027-02-28", "2027-01-30, 2027-03-31", "2028-01-30, 2028-02-29", "2028-01-31, 2028-03-31",
            "2026-12-01, 2026-12-31", "2026-12-02, 2027-01-31"})
    void thirtyDaysToTheEndOfAMonth(LocalDate received, LocalDate last) {
        assertThat(terms(30, NoticeTo.MONTH_END, null).ordinary(received)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 2026-12-13", "2028-02-15, 2028-02-29", "2027-02-15, 2027-03-01", "2026-12-31, 2027-01-14"})
    void fourteenDaysToAnyDay(LocalDate received, LocalDate last) {
        assertThat(terms(14, NoticeTo.ANY_DAY, null).ordinary(received)).isEqualTo(last);
    }

    @Test
    void withoutAPeriodTheDayItselfIsTheLast() {
        assertThat(terms(0, NoticeTo.ANY_DAY, null).ordinary(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-29");
        assertThat(terms(0, NoticeTo.MONTH_END, null).ordinary(LocalDate.of(2026, 11, 30))).isEqualTo("2026-11-30");
    }

    @Test
    void duringTheMinimumTermTheContractLastsToItsEnd() {
        assertThat(terms(14, NoticeTo.ANY_DAY, "2027-03-14").ordinary(LocalDate.of(2026, 11, 29))).isEqualTo("2027-03-14");
        assertThat(terms(14, NoticeTo.MONTH_END, "2027-03-14").ordinary(LocalDate.of(2026, 11, 29))).isEqualTo("2027-03-31");
        assertThat(terms(14, NoticeTo.ANY_DAY, "2027-03-14").ordinary(LocalDate.of(2027, 2, 28))).as("on the last possible day").isEqualTo("2027-03-14");
        assertThat(terms(14, NoticeTo.ANY_DAY, "2027-03-14").ordinary(LocalDate.of(2027, 3, 1))).as("a day late").isEqualTo("2027-03-15");
    }

    @Test
    void whoGivesNoticeMayNameALaterDayButNoEarlierOne() {
        TerminationDay rule = terms(30, NoticeTo.MONTH_END, null);
        assertThat(rule.ordinary(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 2, 10))).isEqualTo("2027-02-28");
        assertThat(rule.ordinary(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1))).isEqualTo("2026-11-30");
        assertThat(rule.ordinary(LocalDate.of(2026, 10, 31), null)).isEqualTo("2026-11-30");
    }

    @Test
    void aContractThatHasNotBegunEndsOnItsFirstDayAtTheEarliest() {
        TerminationDay rule = new TerminationDay(14, NoticeTo.ANY_DAY, null, LocalDate.of(2027, 2, 1));
        assertThat(rule.ordinary(LocalDate.of(2026, 11, 29))).isEqualTo("2027-02-01");
    }

    @Test
    void anImportantReasonWaitsForNothing() {
        LocalDate received = LocalDate.of(2026, 11, 29);
        assertThat(TerminationDay.extraordinary(received, null)).isEqualTo(received);
        assertThat(TerminationDay.extraordinary(received, LocalDate.of(2026, 12, 5))).isEqualTo("2026-12-05");
        assertThat(TerminationDay.extraordinary(received, LocalDate.of(2026, 11, 1))).isEqualTo(received);
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-11-30", "30, 2028-02-29", "90, 2026-12-31", "0, 2026-12-31", "1, 2027-02-28"})
    void theLastChanceIsTheLastDayOnWhichNoticeStillWorks(int days, LocalDate endsOn) {
        TerminationDay rule = terms(days, NoticeTo.MONTH_END, null);
        LocalDate last = endsOn.minusDays(days);
        assertThat(rule.ordinary(last)).isEqualTo(endsOn);
        assertThat(rule.ordinary(last.plusDays(1))).isAfter(endsOn);
    }
}
