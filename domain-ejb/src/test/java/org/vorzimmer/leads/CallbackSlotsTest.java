package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Holidays;
import org.vorzimmer.shared.Land;
import org.vorzimmer.shared.OpeningHours;

class CallbackSlotsTest {

    private static final Predicate<LocalDate> NEVER = day -> false;
    private static final Predicate<LocalDate> BERLIN = Holidays.in(Land.BE)::contains;

    private final OpeningHours office = hours("Mo-Fr 08:00-19:00");

    @Test
    void aDayIsCutIntoWindowsOfAtMostThreeHours() {
        assertThat(offered(office, NEVER, "2026-11-30T07:00")).startsWith("30.11.2026, 08:00–11:00", "30.11.2026, 11:00–14:00", "30.11.2026, 14:00–17:00",
                "30.11.2026, 17:00–19:00", "01.12.2026, 08:00–11:00").hasSize(20);
    }

    @Test
    void noWindowIsShorterThanAnHourUnlessTheOfficeIs() {
        assertThat(offered(hours("Mo-Fr 09:00-12:30"), NEVER, "2026-11-30T07:00")).startsWith("30.11.2026, 09:00–10:45", "30.11.2026, 10:45–12:30", "01.12.2026, 09:00–10:45");
        assertThat(offered(hours("Mo 09:00-09:30"), NEVER, "2026-11-30T07:00")).startsWith("30.11.2026, 09:00–09:30", "07.12.2026, 09:00–09:30");
    }

    @Test
    void breaksAreNoTimeToCall() {
        assertThat(offered(hours("Mo-Fr 08:00-12:00, 13:00-16:00"), NEVER, "2026-11-30T07:00"))
                .startsWith("30.11.2026, 08:00–11:00", "30.11.2026, 11:00–12:00", "30.11.2026, 13:00–16:00");
    }

    @Test
    void whatBeginsInLessThanHalfAnHourIsNotOfferedAndStillAccepted() {
        CallbackWindow eleven = window("2026-11-30T11:00", "2026-11-30T14:00");
        assertThat(CallbackSlots.offered(office, NEVER, at("2026-11-30T10:30"))).startsWith(eleven);
        assertThat(CallbackSlots.offered(office, NEVER, at("2026-11-30T10:31"))).doesNotContain(eleven);
        assertThat(CallbackSlots.accepts(office, NEVER, at("2026-11-30T11:00"), eleven)).isTrue();
        assertThat(CallbackSlots.accepts(office, NEVER, at("2026-11-30T11:01"), eleven)).isFalse();
    }

    @Test
    void everythingThatWasOfferedIsAcceptedForTheNextHalfHour() {
        for (Instant shown = at("2026-11-27T15:00"); shown.isBefore(at("2026-12-01T09:00")); shown = shown.plus(Duration.ofMinutes(10))) {
            Instant sent = shown.plus(Duration.ofMinutes(29));
            assertThat(CallbackSlots.offered(office, BERLIN, shown)).as("offered at %s", shown)
                    .isNotEmpty().allMatch(window -> CallbackSlots.accepts(office, BERLIN, sent, window));
        }
    }

    @Test
    void whatWasNeverOfferedIsNotAccepted() {
        Instant now = at("2026-11-30T07:00");
        for (CallbackWindow odd : List.of(window("2026-11-30T08:00", "2026-11-30T19:00"), window("2026-11-30T09:00", "2026-11-30T12:00"),
                window("2026-12-05T08:00", "2026-12-05T11:00"), window("2026-11-27T08:00", "2026-11-27T11:00"), window("2027-02-01T08:00", "2027-02-01T11:00"))) {
            assertThat(CallbackSlots.accepts(office, NEVER, now, odd)).as(odd.asNumbers()).isFalse();
        }
    }

    @Test
    void atTheEndOfTheDayTomorrowComesFirst() {
        assertThat(offered(office, NEVER, "2026-11-27T17:01")).startsWith("30.11.2026, 08:00–11:00").hasSize(20);
    }

    @Test
    void holidaysOfTheLandAreSkippedAndChristmasEveIsAsTheHoursSay() {
        assertThat(offered(hours("Mo-Fr 09:00-12:00"), BERLIN, "2026-12-23T18:00")).containsExactly("24.12.2026, 09:00–12:00", "28.12.2026, 09:00–12:00",
                "29.12.2026, 09:00–12:00", "30.12.2026, 09:00–12:00", "31.12.2026, 09:00–12:00");
        LocalDate epiphany = LocalDate.of(2027, 1, 6);
        assertThat(CallbackSlots.offered(office, Holidays.in(Land.BY)::contains, at("2027-01-05T08:00"))).noneMatch(window -> window.day().equals(epiphany));
        assertThat(CallbackSlots.offered(office, BERLIN, at("2027-01-05T08:00"))).anyMatch(window -> window.day().equals(epiphany));
    }

    @Test
    void theDaysOnWhichTheClocksChangeHaveTheirOwnLength() {
        OpeningHours always = hours("Mo-So 00:00-24:00");
        assertThat(offered(always, NEVER, "2027-03-27T23:00")).startsWith("28.03.2027, 00:00–04:00", "28.03.2027, 04:00–07:00");
        assertThat(offered(always, NEVER, "2027-10-30T23:00")).startsWith("31.10.2027, 00:00–02:00", "31.10.2027, 02:00–05:00");
        assertThat(offered(hours("So 02:00-03:00"), NEVER, "2027-03-27T23:00")).startsWith("04.04.2027, 02:00–03:00");
    }

    @Test
    void anOfficeWithoutHoursOrThatIsAlwaysClosedOffersNothing() {
        assertThat(offered(hours(""), NEVER, "2026-11-30T07:00")).isEmpty();
        assertThat(offered(office, day -> true, "2026-11-30T07:00")).isEmpty();
    }

    private static List<String> offered(OpeningHours hours, Predicate<LocalDate> closed, String now) {
        return CallbackSlots.offered(hours, closed, at(now)).stream().map(CallbackWindow::asNumbers).toList();
    }

    private static OpeningHours hours(String text) {
        return OpeningHours.parse(text).orElseThrow();
    }

    private static CallbackWindow window(String from, String until) {
        return new CallbackWindow(at(from), at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Berlin.ZONE).toInstant();
    }
}
