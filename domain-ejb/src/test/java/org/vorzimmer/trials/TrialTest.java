package org.vorzimmer.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.PhoneNumber;

class TrialTest {

    /** The worked example of operator A's rule: sent on 25 February, last day 4 March. */
    private static final Instant SENT = at("2027-02-25T10:00");
    private static final LocalDate LIMIT = LocalDate.of(2027, 3, 4);

    private final Trial trial = new Trial(1, new TrialWish("Jule Fährmann", "Guten Tag", null, new EmailAddress("Jule@faehrmann.example"), new PhoneNumber("+493023125201"), "de"),
            null, new TrialSeals(null, null, null, "link"), LIMIT, SENT);

    @ParameterizedTest
    @CsvSource({"2027-02-25T10:00, 8", "2027-03-04T00:00, 1", "2027-03-04T23:59:59, 1", "2027-03-05T00:00, 0"})
    void theDaysThatAreLeftAreThoseOnWhichCallsAreAnswered(String now, long days) {
        assertThat(trial.daysLeft(at(now))).isEqualTo(days);
    }

    @Test
    void aCodeIsGoodOnceAndForHalfAnHour() {
        trial.codeSent("right", SENT);
        assertThat(trial.redeem("right", SENT.plus(Trial.CODE_LIFE))).as("too late").isFalse();
        assertThat(trial.redeem("wrong", SENT.plusSeconds(1))).isFalse();
        assertThat(trial.redeem("right", SENT.plus(Trial.CODE_LIFE).minusSeconds(1))).isTrue();
        assertThat(trial.redeem("right", SENT.plusSeconds(2))).as("once").isFalse();
    }

    @Test
    void fiveWrongCodesAreEnough() {
        trial.codeSent("right", SENT);
        for (int i = 0; i < 5; i++) {
            assertThat(trial.redeem("wrong", SENT)).isFalse();
        }
        assertThat(trial.redeem("right", SENT)).isFalse();
        trial.codeSent("next", SENT.plusSeconds(60));
        assertThat(trial.redeem("next", SENT.plusSeconds(60))).as("a new code counts anew").isTrue();
    }

    @Test
    void aNewCodeGoesOutOnceAMinute() {
        assertThat(trial.mayHaveCode(SENT)).isTrue();
        trial.codeSent("one", SENT);
        assertThat(trial.mayHaveCode(SENT.plusSeconds(59))).isFalse();
        assertThat(trial.mayHaveCode(SENT.plusSeconds(60))).isTrue();
    }

    @Test
    void aVisitEndsByItself() {
        assertThat(trial.isVisit("visit", SENT)).isFalse();
        trial.visitBegins("visit", SENT);
        assertThat(trial.isVisit("other", SENT)).isFalse();
        assertThat(trial.isVisit("visit", SENT.plus(Trial.VISIT).minus(Duration.ofSeconds(1)))).isTrue();
        assertThat(trial.isVisit("visit", SENT.plus(Trial.VISIT))).isFalse();
    }

    @Test
    void noTrialRunsLongerThanItsDataMayExist() {
        LocalDate today = Berlin.dayOf(SENT);
        trial.lastDay(today, today);
        assertThat(trial.getLastDay()).isEqualTo(today);
        trial.lastDay(LIMIT, today);
        assertThat(trial.getLastDay()).isEqualTo(LIMIT);
        assertThatThrownBy(() -> trial.lastDay(LIMIT.plusDays(1), today)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> trial.lastDay(today.minusDays(1), today)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theEndComesOnce() {
        trial.confirmed(SENT);
        trial.started(SENT);
        assertThat(trial.end(SENT)).isTrue();
        assertThat(trial.end(SENT.plusSeconds(1))).isFalse();
        assertThat(trial.getEndedAt()).isEqualTo(SENT);
        assertThat(trial.daysLeft(SENT)).isZero();
        trial.confirmed(SENT);
        assertThat(trial.getState()).as("a late code begins nothing").isEqualTo(Trial.State.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, 2027-02-25T10:01, NOTHING", "UNCONFIRMED, 2027-03-05T00:00, END",
        "WAITING, 2027-02-25T10:01, START", "WAITING, 2027-03-04T23:59, START", "WAITING, 2027-03-05T00:00, END",
        "RUNNING, 2027-02-26T10:00, NOTHING", "RUNNING, 2027-03-03T07:59, NOTHING", "RUNNING, 2027-03-03T08:00, REMIND", "RUNNING, 2027-03-04T23:59, REMIND",
        "RUNNING, 2027-03-05T00:00, END", "ENDED, 2027-03-05T00:00, NOTHING", "CONVERTED, 2027-03-05T00:00, NOTHING"})
    void whatIsDueFollowsFromTheRow(Trial.State state, String now, TrialDue due) {
        bring(state);
        assertThat(TrialDue.of(trial, at(now))).isEqualTo(due);
    }

    @Test
    void theReminderComesOnceUntilTheLastDayIsMoved() {
        bring(Trial.State.RUNNING);
        trial.reminded(at("2027-03-03T08:00"));
        assertThat(TrialDue.of(trial, at("2027-03-04T09:00"))).isEqualTo(TrialDue.NOTHING);
        trial.lastDay(LIMIT, LIMIT);
        assertThat(TrialDue.of(trial, at("2027-03-04T09:00"))).isEqualTo(TrialDue.REMIND);
    }

    private void bring(Trial.State state) {
        if (state != Trial.State.UNCONFIRMED) {
            trial.confirmed(SENT);
        }
        if (state == Trial.State.RUNNING || state == Trial.State.ENDED) {
            trial.started(SENT);
        }
        if (state == Trial.State.ENDED) {
            trial.end(SENT);
        }
        if (state == Trial.State.CONVERTED) {
            trial.converted(SENT);
        }
        assertThat(trial.getState()).isEqualTo(state);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Berlin.ZONE).toInstant();
    }
}
