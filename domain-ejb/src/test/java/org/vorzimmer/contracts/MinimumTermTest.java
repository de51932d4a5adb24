package org.vorzimmer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumTermTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01, 1, 2026-12-31", "2026-12-01, 12, 2027-11-30", "2026-11-15, 3, 2027-02-14", "2027-01-31, 1, 2027-02-28", "2027-01-30, 1, 2027-02-28",
            "2027-01-29, 1, 2027-02-28", "2028-01-31, 1, 2028-02-29", "2028-01-30, 1, 2028-02-29", "2028-01-29, 1, 2028-02-28", "2028-02-29, 12, 2029-02-28",
            "2027-03-31, 1, 2027-04-30", "2026-12-31, 2, 2027-02-28", "2027-02-01, 1, 2027-02-28", "2028-02-01, 1, 2028-02-29"})
    void aTermOfMonthsEndsTheDayBeforeTheSameDay(LocalDate first, int months, LocalDate last) {
        assertThat(MinimumTerm.until(first, months)).isEqualTo(last);
    }

    @Test
    void withoutMonthsThereIsNone() {
        assertThat(MinimumTerm.until(LocalDate.of(2026, 12, 1), 0)).isNull();
    }

    @Test
    void aChangeLengthensTheTermAndNeverShortensIt() {
        LocalDate running = LocalDate.of(2027, 11, 30);
        assertThat(MinimumTerm.after(running, LocalDate.of(2027, 1, 1), 0)).isEqualTo(running);
        assertThat(MinimumTerm.after(running, LocalDate.of(2027, 1, 1), 3)).isEqualTo(running);
        assertThat(MinimumTerm.after(running, LocalDate.of(2027, 1, 1), 12)).isEqualTo("2027-12-31");
        assertThat(MinimumTerm.after(null, LocalDate.of(2027, 1, 1), 1)).isEqualTo("2027-01-31");
        assertThat(MinimumTerm.after(null, LocalDate.of(2027, 1, 1), 0)).isNull();
    }
}
