package org.vorzimmer.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.instructions.Decision;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;

/** The life of a call as a table, and whatever order its news come in. */
class PhoneCallTest {

    private static final Instant START = Instant.parse("2026-11-30T09:00:00Z");
    private static final long AGENT = 7;

    /** What is heard of a call, at which second. */
    private record News(CallSignal.Kind kind, int second) {
    }

    @ParameterizedTest(name = "{0}, in force {1}, settled {2}: {3} in {4}")
    @CsvSource({
        "RINGING,                       true,  false, RINGING, OPEN",
        "RINGING,                       false, false, RINGING, OPEN",
        "RINGING ANSWERED,              true,  false, TALKING, OPEN",
        "RINGING ANSWERED,              true,  true,  DONE,    HISTORY",
        "RINGING ANSWERED,              false, true,  DONE,    HISTORY",
        "RINGING ANSWERED ENDED,        true,  false, WRAP_UP, OPEN",
        "RINGING ANSWERED ENDED,        false, false, WRAP_UP, OPEN",
        "RINGING ANSWERED ENDED,        true,  true,  DONE,    HISTORY",
        "RINGING TRANSFERRED ENDED,     true,  false, WRAP_UP, OPEN",
        "RINGING ENDED,                 true,  false, MISSED,  HISTORY",
        "RINGING ENDED,                 false, false, MISSED,  COUNTED",
        "ENDED,                         true,  false, MISSED,  HISTORY",
        "ANSWERED,                      true,  false, TALKING, OPEN",
    })
    void stateFollowsFromWhatWasHeard(String heard, boolean inForce, boolean settled, PhoneCall.State state, PhoneCall.Folder folder) {
        PhoneCall call = call(inForce);
        int second = 0;
        for (String kind : heard.split(" ")) {
            hear(call, new News(CallSignal.Kind.valueOf(kind), second += 10));
        }
        if (settled) {
            call.settle(NoteUrgency.NORMAL, START.plusSeconds(60));
        }
        assertThat(call.getState()).isEqualTo(state);
        assertThat(call.getFolder()).isEqualTo(folder);
    }

    @Test
    void theOrderOfTheNewsDoesNotMatterNorHowOftenTheyCome() {
        List<News> news = List.of(new News(CallSignal.Kind.RINGING, 0), new News(CallSignal.Kind.ANSWERED, 12), new News(CallSignal.Kind.TRANSFERRED, 40),
                new News(CallSignal.Kind.ENDED, 95));
        for (List<News> order : orders(news)) {
            PhoneCall call = call(true);
            order.forEach(one -> hear(call, one));
            order.forEach(one -> hear(call, one));
            assertThat(call.getRangAt()).isEqualTo(START);
            assertThat(call.getAnsweredAt()).isEqualTo(START.plusSeconds(12));
            assertThat(call.getEndedAt()).isEqualTo(START.plusSeconds(95));
            assertThat(call.getState()).as("%s", order).isEqualTo(PhoneCall.State.WRAP_UP);
            assertThat(call.getFolder()).isEqualTo(PhoneCall.Folder.OPEN);
            assertThat(CallFigures.of(call)).isEqualTo(new CallFigures(LocalDate.of(2026, 11, 30), 1, 0, 1, 83));
        }
    }

    @Test
    void aMissedCallOfWhichOnlyTheNumberStaysForgetsWhoCalled() {
        PhoneCall call = call(false);
        call.from(4711L, null, 12L, false);
        hear(call, new News(CallSignal.Kind.ENDED, 20));
        assertThat(call.getFolder()).isEqualTo(PhoneCall.Folder.COUNTED);
        assertThat(call.callerToken()).isNull();
        assertThat(call.getContactId()).isNull();
        assertThat(CallFigures.of(call)).isEqualTo(new CallFigures(LocalDate.of(2026, 11, 30), 1, 1, 0, 0));
    }

    @Test
    void oneColleagueHasIt() {
        PhoneCall call = call(true);
        call.take(AGENT, START.plusSeconds(5));
        call.take(AGENT, START.plusSeconds(6));
        assertThat(call.getState()).isEqualTo(PhoneCall.State.TALKING);
        assertThat(call.getAnsweredAt()).isEqualTo(START.plusSeconds(5));
        assertThatThrownBy(() -> call.take(8, START.plusSeconds(7))).isInstanceOf(ConflictException.class).extracting("messageKey").isEqualTo("calls.taken");
    }

    @Test
    void aMissedCallIsTakenByNobody() {
        PhoneCall call = call(true);
        hear(call, new News(CallSignal.Kind.ENDED, 20));
        assertThatThrownBy(() -> call.take(AGENT, START.plusSeconds(30))).isInstanceOf(ConflictException.class).extracting("messageKey").isEqualTo("calls.over");
    }

    @Test
    void whatIsInTheTrashStaysThereWhateverIsHeard() {
        PhoneCall call = call(true);
        hear(call, new News(CallSignal.Kind.ENDED, 20));
        call.trash(START.plusSeconds(100));
        hear(call, new News(CallSignal.Kind.RINGING, 0));
        assertThat(call.getFolder()).isEqualTo(PhoneCall.Folder.TRASH);
        call.restore();
        assertThat(call.getFolder()).isEqualTo(PhoneCall.Folder.HISTORY);
        assertThat(call.getHandling().getTrashedAt()).isNull();
    }

    @Test
    void aCallBegunByHandIsOverWithItsNote() {
        PhoneCall call = new PhoneCall(new CustomerId(1), "hand:1", null, DiversionReason.UNKNOWN, START);
        call.decided(snapshot(false));
        call.take(AGENT, START);
        call.settle(NoteUrgency.URGENT, START.plusSeconds(90));
        assertThat(call.getEndedAt()).isEqualTo(START.plusSeconds(90));
        assertThat(call.getTalked()).hasSeconds(90);
        assertThat(call.getHandling().isToAcknowledge()).isTrue();
    }

    private static void hear(PhoneCall call, News news) {
        call.hear(news.kind(), START.plusSeconds(news.second()), DiversionReason.UNKNOWN, null);
    }

    private static PhoneCall call(boolean inForce) {
        PhoneCall call = new PhoneCall(new CustomerId(1), "key", new PhoneNumber("+493023125101"), DiversionReason.UNKNOWN, START.plusSeconds(3));
        call.hear(CallSignal.Kind.RINGING, START, DiversionReason.UNKNOWN, null);
        call.decided(snapshot(inForce));
        return call;
    }

    private static Snapshot snapshot(boolean inForce) {
        return new Snapshot(new Decision(Decision.Verdict.TAKE_NOTE, inForce ? Decision.Because.INSTRUCTION : Decision.Because.NOTHING_IN_FORCE, inForce ? 5L : null, null,
                inForce ? "Urlaub" : null, "", "", null, List.of()), null);
    }

    private static List<List<News>> orders(List<News> news) {
        if (news.isEmpty()) {
            return List.of(List.of());
        }
        List<List<News>> all = new ArrayList<>();
        for (News first : news) {
            List<News> rest = new ArrayList<>(news);
            rest.remove(first);
            orders(rest).forEach(order -> {
                List<News> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            });
        }
        return all;
    }
}
