package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final Predicate<LocalDate> NEVER = day -> false;
    private final OpeningHours hours = OpeningHours.parse("Mo-Fr 08:00-12:00, 13:00-18:00; Sa 09:00-12:00").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mo-Fr 08:00-18:00 | Mo-Fr 08:00-18:00",
        "mo - fr 8:00 – 18:00; Sa 09:00-12:00 | Mo-Fr 08:00-18:00; Sa 09:00-12:00",
        "Mo,Di 08:00-12:00,13:00-17:00 | Mo,Di 08:00-12:00, 13:00-17:00",
        "Mo-So 00:00-24:00 | Mo-So 00:00-24:00",
        "Th 10:00-12:00 | Do 10:00-12:00"})
    void readsWhatPeopleType(String typed, String written) {
        assertThat(OpeningHours.parse(typed)).map(OpeningHours::toString).hasValue(written);
    }

    @Test
    void speaksEnglishToo() {
        assertThat(OpeningHours.parse("Di-Do 08:00-12:00; So 10:00-11:00").orElseThrow().format(Locale.ENGLISH)).isEqualTo("Tu-Th 08:00-12:00; Su 10:00-11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Fr", "8-18", "Mo 18:00-08:00", "Mo 08:00-12:00,11:00-13:00", "Mo 08:00-09:00; Mo 10:00-11:00", "Fr-Mo 08:00-09:00",
        "Xx 08:00-09:00", "Mo 25:00-26:00", "Mo 08:60-09:00", "Mo-Di-Mi 08:00-09:00"})
    void refusesTheRest(String typed) {
        assertThat(OpeningHours.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:00, true", "2026-11-23T07:59, false", "2026-11-23T12:00, false", "2026-11-23T13:00, true", "2026-11-23T18:00, false",
        "2026-11-28T11:59, true", "2026-11-29T10:00, false"})
    void knowsWhenItIsOpen(LocalDateTime local, boolean open) {
        assertThat(hours.isOpen(at(local), NEVER)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T12:30, 2026-11-23T13:00", "2026-11-28T12:00, 2026-11-30T08:00", "2026-11-24T09:15, 2026-11-24T09:15"})
    void findsTheNextOpening(LocalDateTime from, LocalDateTime opening) {
        assertThat(hours.nextOpening(at(from), NEVER)).hasValue(at(opening));
    }

    @Test
    void holidaysAreClosed() {
        Holidays berlin = Holidays.in(Land.BE);
        assertThat(hours.isOpen(at(LocalDateTime.of(2026, 12, 25, 10, 0)), berlin::contains)).isFalse();
        assertThat(hours.nextOpening(at(LocalDateTime.of(2026, 12, 24, 18, 0)), berlin::contains)).hasValue(at(LocalDateTime.of(2026, 12, 28, 8, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00, PT2H, 2026-11-23T14:00",
        "2026-11-23T20:00, PT1H, 2026-11-24T09:00",
        "2026-11-27T17:00, PT4H, 2026-11-28T12:00",
        "2026-11-27T17:00, PT5H, 2026-11-30T09:00"})
    void countsOpenTimeOnly(LocalDateTime from, Duration openTime, LocalDateTime due) {
        assertThat(hours.plus(at(from), openTime, NEVER)).hasValue(at(due));
    }

    @Test
    void theHourThatDoesNotExistInMarchIsNotCounted() {
        OpeningHours always = OpeningHours.parse("Mo-So 00:00-24:00").orElseThrow();
        assertThat(always.plus(at(LocalDateTime.of(2027, 3, 28, 1, 30)), Duration.ofHours(1), NEVER)).hasValue(at(LocalDateTime.of(2027, 3, 28, 3, 30)));
    }

    @Test
    void anOfficeWithoutHoursNeverOpens() {
        OpeningHours none = OpeningHours.parse("").orElseThrow();
        assertThat(none.nextOpening(at(LocalDateTime.of(2026, 11, 23, 9, 0)), NEVER)).isEmpty();
        assertThat(none.plus(at(LocalDateTime.of(2026, 11, 23, 9, 0)), Duration.ofHours(1), NEVER)).isEmpty();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Berlin.ZONE).toInstant();
    }
}
