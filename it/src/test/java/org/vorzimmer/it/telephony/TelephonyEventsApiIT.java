package org.vorzimmer.it.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Telephone;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.server.TelephoneKey;
import org.vorzimmer.server.TelephoneSystem;
import org.vorzimmer.server.TelephoneSystem.Answer;

/** What a telephone system and an attacker get for an answer when they tell of calls. */
class TelephonyEventsApiIT {

    private static final Tenant PLACE = Tenant.NAHBEI;
    private static final String LINE = "+493023125710";
    private static final String CALLER = "+4917612345678";
    private static final int SENDERS = 8;

    private final Telephone telephone = Telephone.of(Vorzimmer.running());
    private final TelephoneSystem system = telephone.system(PLACE);
    private final String call = "api-" + UUID.randomUUID();

    @Test
    void anEventIsTakenAndTheSameAgainChangesNothing() {
        String ringing = event("r", "ringing", LINE);
        Answer first = system.send(ringing);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"id\":\"" + call + "-r\"").contains("\"mapped\":true");
        assertThat(system.send(ringing)).satisfies(again -> {
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        });
        assertThat(calls()).isOne();
        telephone.rings(PLACE, LINE, null).answered(null).ended();
    }

    @Test
    void severalAtOnceAreAnsweredOneByOneAndALineOfNobodysIsNamed() {
        Answer answer = system.send("[" + event("r", "ringing", LINE) + "," + event("s", "ringing", "+493099999901") + "," + event("e", "ended", LINE) + "]");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).startsWith("[").contains("not mapped").contains("\"mapped\":true").contains("\"mapped\":false");
        assertThat(calls()).isOne();
    }

    @Test
    void whatIsWrongIsNamedAndNothingOfTheRequestIsTaken() {
        Answer answer = system.send("[" + event("r", "ringing", LINE) + "," + event("e", "ended", LINE).replace("\"type\":\"ended\"", "\"type\":\"gone\"") + "]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"fields\":[\"[1].type\"]");
        assertThat(system.send("{}").body()).contains("\"fields\":[\"id\"]");
        assertThat(system.send("<xml/>").body()).contains("\"fields\":[\"body\"]");
        String tomorrow = event("f", "ended", LINE).replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"" + system.now().plus(Duration.ofDays(1)) + "\"");
        assertThat(system.send(tomorrow).body()).contains("\"fields\":[\"at\"]");
        assertThat(calls()).isZero();
    }

    @Test
    void whoeverCannotSignIsTurnedAway() {
        String body = event("r", "ringing", LINE);
        String time = Long.toString(system.now().getEpochSecond());
        String old = Long.toString(system.now().minus(Duration.ofMinutes(6)).getEpochSecond());
        TelephoneKey key = telephone.key(PLACE);
        TelephoneKey foreign = telephone.key(Tenant.KONTOR);
        TelephoneSystem stranger = telephone.system(Tenant.KONTOR);
        List<Answer> answers = List.of(
                system.send(body, key.code(), time, "00".repeat(32)),
                system.send(body, key.code(), time, "nonsense"),
                system.send(body, "tel_unknown", time, system.sign(time, body)),
                system.send(body, key.code(), old, system.sign(old, body)),
                system.send(body + " ", key.code(), time, system.sign(time, body)),
                system.send(body, foreign.code(), time, stranger.sign(time, body)),
                system.send(body, key.code(), time, stranger.sign(time, body)));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(401);
            assertThat(answer.body()).contains("telephony.signature").doesNotContain("Exception");
        });
        assertThat(Client.of(PLACE).send("POST", "/portal/api/v1/telephony/events", body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json").statusCode()).as("unsigned").isEqualTo(401);
        assertThat(Client.of(PLACE).get("/portal/api/v1/telephony/events").statusCode()).isEqualTo(405);
        assertThat(calls()).isZero();
    }

    @Test
    void eightSendersInEveryOrderMakeOneCall() {
        List<String> events = List.of(event("r", "ringing", LINE), event("a", "answered", LINE), event("t", "transferred", LINE), event("e", "ended", LINE));
        CountDownLatch together = new CountDownLatch(SENDERS);
        List<CompletableFuture<List<Answer>>> senders = IntStream.range(0, SENDERS).mapToObj(sender -> CompletableFuture.supplyAsync(() -> {
            List<String> own = new ArrayList<>(events);
            Collections.rotate(own, sender);
            together.countDown();
            return own.stream().map(system::send).toList();
        }, task -> new Thread(task).start())).toList();
        assertThat(senders.stream().flatMap(sender -> sender.join().stream()).map(Answer::status).collect(Collectors.toSet())).containsExactly(200);
        assertThat(calls()).isOne();
        assertThat(Vorzimmer.running().count("select count(*) from telephony_events where event_key like '" + call + "%'")).isEqualTo(events.size());
        assertThat(Vorzimmer.running().count("select count(*) from telephony_calls where call_key = '" + call
                + "' and ringing_at is not null and answered_at is not null and transferred_at is not null and ended_at is not null")).isOne();
    }

    private String event(String id, String type, String line) {
        Map<String, String> event = new LinkedHashMap<>();
        event.put("id", call + "-" + id);
        event.put("call", line.equals(LINE) ? call : call + "-stray");
        event.put("type", type);
        event.put("at", system.now().toString());
        event.put("line", line);
        event.put("caller", CALLER);
        return TelephoneSystem.json(event);
    }

    private long calls() {
        return Vorzimmer.running().count("select count(*) from telephony_calls where call_key like '" + call + "%'");
    }
}
