package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "BE, 2027-03-08, Internationaler Frauentag",
        "BY, 2027-01-06, Heilige Drei Könige",
        "SN, 2026-11-18, Buß- und Bettag",
        "HH, 2026-10-31, Reformationstag",
        "NW, 2027-05-27, Fronleichnam",
        "TH, 2027-09-20, Weltkindertag",
        "HE, 2027-12-26, 2. Weihnachtsfeiertag"})
    void knowsTheNameInTheLand(Land land, LocalDate day, String name) {
        assertThat(Holidays.in(land).name(day)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"BY, 2027-03-08", "HE, 2027-01-06", "BE, 2026-11-18", "NW, 2026-10-31", "HH, 2027-05-27"})
    void isWorkingDayElsewhere(Land land, LocalDate day) {
        assertThat(Holidays.in(land).name(day)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void everyLandHasTheNineCommonOnes(Land land) {
        assertThat(Holidays.in(land).of(2027)).hasSizeGreaterThanOrEqualTo(9)
                .containsKeys(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 17), LocalDate.of(2027, 10, 3), LocalDate.of(2027, 12, 25),
                        LocalDate.of(2027, 12, 26));
    }

    @Test
    void weekendIsNoWorkingDay() {
        assertThat(Holidays.in(Land.BE).isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(Holidays.in(Land.BE).isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(Holidays.in(Land.BE).isWorkingDay(LocalDate.of(2027, 3, 8))).isFalse();
    }
}
