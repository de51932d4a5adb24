package org.vorzimmer.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal.Kind;

/** Whatever the order in which a call's events arrive, the picture is the same; the pictures are written by hand. */
class TelephonyCallTest {

    private static final Instant START = Instant.parse("2026-11-30T09:15:00Z");
    private static final PhoneNumber LINE = new PhoneNumber("+493023125710");
    private static final PhoneNumber CALLER = new PhoneNumber("+4917612345678");
    private static final PhoneNumber BOSS = new PhoneNumber("+498912345678");

    /** Login numbers by extension, as the office has them. */
    private static final Map<String, Long> AGENTS = Map.of("11", 71L, "12", 72L);

    @TestFactory
    Stream<DynamicTest> everyOrderGivesTheSamePicture() {
        Map<String, List<TelephoneEvent>> calls = new LinkedHashMap<>();
        calls.put("ring +0, answer +4, end +60, agent 71, caller, NO_ANSWER",
                List.of(ringing(0), answered(4, "11"), ended(60)));
        calls.put("ring +0, end +25, caller, NO_ANSWER",
                List.of(ringing(0), ended(25)));
        calls.put("ring +0, answer +4, transfer +30 to +498912345678, end +35, agent 71, caller, NO_ANSWER",
                List.of(ringing(0), answered(4, "11"), transferred(30, BOSS), ended(35)));
        calls.put("ring +0, answer +4, transfer +90 to +498912345678, end +120, agent 72, caller, NO_ANSWER",
                List.of(ringing(0), answered(4, "11"), answered(60, "12"), transferred(90, BOSS), ended(120)));
        calls.put("ring +0, answer +4, end +9, agent 71, caller, NO_ANSWER",
                List.of(ringing(0), answered(4, "11"), answered(6, "99"), ended(7), ended(9)));
        calls.put("answer +4, end +9, agent 72",
                List.of(answered(4, "12"), ended(9)));
        calls.put("ring +0, answer +4, end +9, agent 71, caller, NO_ANSWER (at one moment the smaller)",
                List.of(ringing(0), answered(4, "12"), answered(4, "11"), ended(9)));
        return calls.entrySet().stream().map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
            String expected = call.getKey().replaceFirst(" \\(.*", "");
            List<List<TelephoneEvent>> orders = permutations(call.getValue());
            assertThat(orders).allSatisfy(order -> assertThat(picture(order)).as(kinds(order)).isEqualTo(expected));
        }));
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        List<TelephoneEvent> events = List.of(ringing(0), answered(4, "11"), transferred(30, BOSS), ended(60));
        List<TelephoneEvent> twice = new ArrayList<>(events);
        twice.addAll(events);
        assertThat(picture(twice)).isEqualTo(picture(events));
    }

    @Test
    void whatEventsContradictEachOtherInDoesNotDependOnTheirOrder() {
        TelephoneEvent one = event(Kind.RINGING, 0, CALLER, DiversionReason.BUSY, null, null);
        TelephoneEvent other = event(Kind.RINGING, 2, BOSS, DiversionReason.NO_ANSWER, null, null);
        assertThat(picture(List.of(one, other))).isEqualTo(picture(List.of(other, one)));
    }

    private static String picture(List<TelephoneEvent> events) {
        TelephonyCall call = new TelephonyCall("call", new CustomerId(7), LINE, events.get(0).at());
        events.forEach(event -> call.take(event, event.extension() == null ? null : AGENTS.get(event.extension())));
        List<String> parts = new ArrayList<>();
        parts.add(moment("ring", call.getRingingAt()));
        parts.add(moment("answer", call.getAnsweredAt()));
        parts.add(call.getTransferredAt() == null ? null : moment("transfer", call.getTransferredAt()) + " to " + call.getTarget());
        parts.add(moment("end", call.getEndedAt()));
        parts.add(call.getAgentLogin() == null ? null : "agent " + call.getAgentLogin());
        parts.add(call.getCaller() == null ? null : "caller");
        parts.add(call.getReason() == DiversionReason.UNKNOWN ? null : call.getReason().name());
        return parts.stream().filter(part -> part != null).collect(Collectors.joining(", "));
    }

    private static String moment(String what, Instant at) {
        return at == null ? null : what + " +" + (at.getEpochSecond() - START.getEpochSecond());
    }

    private static String kinds(List<TelephoneEvent> order) {
        return order.stream().map(event -> event.kind().name()).collect(Collectors.joining(" "));
    }

    private static List<List<TelephoneEvent>> permutations(List<TelephoneEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<TelephoneEvent>> all = new ArrayList<>();
        for (int first = 0; first < events.size(); first++) {
            List<TelephoneEvent> rest = new ArrayList<>(events);
            TelephoneEvent chosen = rest.remove(first);
            permutations(rest).forEach(tail -> all.add(Stream.concat(Stream.of(chosen), tail.stream()).toList()));
        }
        return all;
    }

    private static TelephoneEvent ringing(int second) {
        return event(Kind.RINGING, second, CALLER, DiversionReason.NO_ANSWER, null, null);
    }

    private static TelephoneEvent answered(int second, String extension) {
        return event(Kind.ANSWERED, second, null, DiversionReason.UNKNOWN, extension, null);
    }

    private static TelephoneEvent transferred(int second, PhoneNumber target) {
        return event(Kind.TRANSFERRED, second, null, DiversionReason.UNKNOWN, null, target);
    }

    private static TelephoneEvent ended(int second) {
        return event(Kind.ENDED, second, null, DiversionReason.UNKNOWN, null, null);
    }

    private static TelephoneEvent event(Kind kind, int second, PhoneNumber caller, DiversionReason reason, String extension, PhoneNumber target) {
        return new TelephoneEvent(kind + "-" + second + "-" + extension, "call", kind, START.plusSeconds(second), LINE, caller, reason, extension, target);
    }
}
