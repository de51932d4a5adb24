package org.vorzimmer.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vorzimmer.retention.rules.RetentionRule.Example;

/** Every worked example of the presets, and the bound of each rule against its forward arithmetic. */
class RetentionRuleTest {

    static Stream<Arguments> examples() {
        List<Arguments> all = Presets.shipped().rules().values().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example))).toList();
        assertThat(all).as("worked examples").hasSizeGreaterThanOrEqualTo(76);
        return all.stream();
    }

    static Stream<RetentionRule> computable() {
        return Presets.shipped().rules().values().stream().filter(rule -> rule.period().isComputable());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void workedExample(String id, Example example) {
        RetentionRule rule = Presets.shipped().rule(id);
        if (rule.semantics() == Semantics.INSTANT) {
            assertThat(rule.runAt(Instant.parse(example.trigger()))).isEqualTo(Instant.parse(example.run()));
            return;
        }
        LocalDate day = LocalDate.parse(example.trigger());
        for (Instant trigger : List.of(startOf(day), startOf(day.plusDays(1)).minusNanos(1000))) {
            assertThat(rule.lastDay(trigger)).isEqualTo(example.lastDay().orElseThrow());
            assertThat(rule.runDay(trigger)).isEqualTo(LocalDate.parse(example.run()));
            example.alternative().ifPresent(other -> assertThat(rule.inLongerReading().lastDay(trigger)).isEqualTo(other));
        }
    }

    @Test
    void everyRuleThatCanBeComputedHasAnExample() {
        assertThat(computable().filter(rule -> rule.examples().isEmpty()).map(RetentionRule::id)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("computable")
    void boundAndForwardArithmeticAgreeOnEveryDay(RetentionRule rule) {
        for (LocalDate today = LocalDate.of(2027, 1, 1); today.getYear() < 2029; today = today.plusDays(1)) {
            Instant run = RetentionRule.runTime(today);
            Instant bound = rule.bound(run);
            Instant lastDue = bound.minusNanos(1000);
            if (rule.semantics() == Semantics.INSTANT) {
                assertThat(rule.runAt(lastDue)).isEqualTo(run);
            } else {
                assertThat(rule.runDay(lastDue)).isBeforeOrEqualTo(today);
                assertThat(rule.runDay(bound)).isAfter(today);
            }
        }
    }

    @Test
    void theNightlyRunOfADayWithoutTwoOClockIsDueAfterTheGap() {
        assertThat(RetentionRule.runTime(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(RetentionRule.runTime(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(RetentionRule.runTime(LocalDate.of(2026, 11, 22))).isEqualTo(Instant.parse("2026-11-22T01:00:00Z"));
    }

    @Test
    void aLogLineBelongsToItsDayInBerlin() {
        RetentionRule rule = Presets.shipped().rule("A.server_log");
        Instant line = Instant.parse("2026-03-25T23:30:00Z");

        assertThat(rule.lastDay(line)).isEqualTo("2026-04-02");
        assertThat(rule.runDay(line)).isEqualTo("2026-04-03");
    }

    @Test
    void whatGoesWithTheEventRaisesTheAlarmOnElapsedMinutes() {
        RetentionRule rule = Presets.shipped().rule("E.content");
        Instant end = Instant.parse("2027-03-28T00:50:00Z");
        Duration patience = rule.terms().alarmAfter().orElseThrow();

        assertThat(rule.runAt(end)).isEqualTo(end);
        assertThat(rule.goesAtOnce()).isTrue();
        assertThat(rule.runAt(end).plus(patience).atZone(RetentionRule.ZONE)).hasToString("2027-03-28T03:05+02:00[Europe/Berlin]");
    }

    @Test
    void silenceCountsAsTheEnd() {
        RetentionRule rule = Presets.shipped().rule("A.contact_form");
        Instant lastMessage = Instant.parse("2026-11-01T09:00:00Z");

        assertThat(rule.autoTrigger(lastMessage).map(RetentionRule::dayOf)).contains(LocalDate.of(2026, 12, 1));
        assertThat(rule.idleBound(RetentionRule.runTime(LocalDate.of(2026, 12, 1))).orElseThrow()).isBeforeOrEqualTo(lastMessage);
        assertThat(rule.idleBound(RetentionRule.runTime(LocalDate.of(2026, 12, 2))).orElseThrow()).isAfter(lastMessage);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(RetentionRule.ZONE).toInstant();
    }
}
