package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25", "2026-12-26", "2027-03-26", "2027-03-29", "2028-04-14",
            "2028-04-17", "2027-02-27", "2027-02-28"})
    void banksAreClosed(String day) {
        assertThat(TargetDays.contains(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-10-03", "2026-05-14", "2026-06-04", "2026-12-24", "2026-12-31", "2027-01-06"})
    void holidaysOfALandAreNone(String day) {
        assertThat(TargetDays.contains(LocalDate.parse(day))).isTrue();
    }

    @Test
    void easterIsSteppedOver() {
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
        LocalDate tuesday = LocalDate.of(2026, 4, 7);
        assertThat(TargetDays.plus(maundyThursday, 1)).isEqualTo(tuesday);
        assertThat(TargetDays.minus(tuesday, 1)).isEqualTo(maundyThursday);
        assertThat(TargetDays.onOrAfter(LocalDate.of(2026, 4, 3))).isEqualTo(tuesday);
        assertThat(TargetDays.onOrBefore(LocalDate.of(2026, 4, 6))).isEqualTo(maundyThursday);
        assertThat(TargetDays.onOrAfter(tuesday)).isEqualTo(tuesday);
        assertThat(TargetDays.plus(tuesday, 0)).isEqualTo(tuesday);
    }

    @Test
    void theRefundRiskEndsTwoBankDaysAfterEightWeeks() {
        assertThat(TargetDays.plus(LocalDate.of(2027, 1, 4).plusDays(56), 2)).isEqualTo(LocalDate.of(2027, 3, 3));
    }
}
