package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.Berlin;

class CallbackDueTest {

    private static final Instant LONG_BEFORE = at("2026-11-30T09:00");

    private final CallbackTime time = new CallbackTime(null, new CallbackWindow(at("2026-11-30T11:00"), at("2026-11-30T14:00")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T10:49:59, true, NOTHING", "2026-11-30T10:50, true, REMIND", "2026-11-30T10:50, false, REMIND",
        "2026-11-30T11:00, true, REMIND", "2026-11-30T11:00, false, URGE",
        "2026-11-30T13:59:59, false, URGE", "2026-11-30T14:00, true, MISSED", "2026-12-02T08:00, false, MISSED"})
    void whatIsDueFollowsFromTheTimeAndWhoIsInCharge(String now, boolean inCharge, CallbackDue due) {
        assertThat(CallbackDue.of(time, inCharge, at(now))).isEqualTo(due);
    }

    @Test
    void eachReminderComesOnce() {
        time.reminded(at("2026-11-30T10:50"));
        assertThat(CallbackDue.of(time, true, at("2026-11-30T10:51"))).isEqualTo(CallbackDue.NOTHING);
        assertThat(CallbackDue.of(time, true, at("2026-11-30T11:30"))).isEqualTo(CallbackDue.NOTHING);
        assertThat(CallbackDue.of(time, false, at("2026-11-30T11:00"))).isEqualTo(CallbackDue.URGE);
        time.urged(at("2026-11-30T11:00"));
        assertThat(CallbackDue.of(time, false, at("2026-11-30T11:01"))).isEqualTo(CallbackDue.NOTHING);
        assertThat(CallbackDue.of(time, false, at("2026-11-30T14:00"))).isEqualTo(CallbackDue.MISSED);
    }

    @Test
    void theFirstOutcomeCounts() {
        assertThat(time.settle(CallbackTime.Outcome.REACHED, LONG_BEFORE)).isTrue();
        assertThat(time.settle(CallbackTime.Outcome.MISSED, at("2026-11-30T14:00"))).isFalse();
        assertThat(time.getOutcome()).isEqualTo(CallbackTime.Outcome.REACHED);
        assertThat(time.getSettledAt()).isEqualTo(LONG_BEFORE);
        assertThat(CallbackDue.of(time, false, at("2026-11-30T14:00"))).isEqualTo(CallbackDue.NOTHING);
    }

    @Test
    void aWindowSurvivesItsWayThroughAForm() {
        CallbackWindow window = time.getWindow();
        assertThat(CallbackWindow.parse(window.key())).hasValue(window);
        assertThat(window.inWords(Locale.GERMAN)).isEqualTo("Montag, 30. November, 11:00–14:00 Uhr");
        assertThat(window.inWords(Locale.ENGLISH)).isEqualTo("Monday, 30 November, 11:00–14:00");
        assertThat(new CallbackWindow(at("2026-11-30T21:00"), at("2026-12-01T00:00")).asNumbers()).isEqualTo("30.11.2026, 21:00–24:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "5-5", "9-3", "1-2-3", "-1-5", "99999999999-99999999999", "<b>"})
    void whatIsNoWindowIsNone(String typed) {
        assertThat(CallbackWindow.parse(typed)).isEmpty();
        assertThat(CallbackWindow.parse(null)).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Berlin.ZONE).toInstant();
    }
}
