package org.vorzimmer.web.api.telephony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.telephony.TelephoneEvent;

/** Events as they are sent: what is right is read, what is wrong is named. */
class EventJsonTest {

    private static final String RIGHT = "{'id':'e-1','call':'c-1','type':'ringing','at':'2026-11-30T10:15:00+01:00','line':'030 23125710'}";

    @Test
    void theLeastIsRead() throws Exception {
        TelephoneEvent event = one(RIGHT);
        assertThat(event.kind()).isEqualTo(CallSignal.Kind.RINGING);
        assertThat(event.at()).isEqualTo(Instant.parse("2026-11-30T09:15:00Z"));
        assertThat(event.line().e164()).isEqualTo("+493023125710");
        assertThat(event.caller()).isNull();
        assertThat(event.reason()).isEqualTo(DiversionReason.UNKNOWN);
    }

    @Test
    void theRestIsReadAndWhatIsNotKnownPassedOver() throws Exception {
        TelephoneEvent event = one("{'id':'e-2','call':'c-1','type':'transferred','at':'2026-11-30T09:15:30Z','line':'+493023125710','caller':'0176 12345678',"
                + "'reason':'no_answer','extension':'11','target':'+498912345678','mood':{'good':[1]}}");
        assertThat(event.caller().e164()).isEqualTo("+4917612345678");
        assertThat(event.reason()).isEqualTo(DiversionReason.NO_ANSWER);
        assertThat(event.extension()).isEqualTo("11");
        assertThat(event.target().e164()).isEqualTo("+498912345678");
    }

    @Test
    void aWithheldCallerIsNone() throws Exception {
        for (String withheld : List.of("'anonymous'", "'Anonymous'", "''", "null", "'unknown'")) {
            assertThat(one(RIGHT.replace("}", ",'caller':" + withheld + "}")).caller()).as(withheld).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "id, ''", "id, 7", "id, null", "call, '  '", "type, 'dialled'", "type, 'RINGING'", "at, '2026-11-30T10:15:00'", "at, 'soon'", "at, '1999-01-01T00:00:00Z'",
            "line, 'x'", "line, {}", "caller, 'x'", "reason, 'bored'", "extension, '1a'", "extension, 11", "target, 'boss'"})
    void whatIsWrongIsNamed(String field, String value) {
        String sent = RIGHT.contains("'" + field + "':") ? RIGHT.replaceFirst("'" + field + "':'[^']*'", "'" + field + "':" + value) : RIGHT.replace("}", ",'" + field + "':" + value + "}");
        assertThatThrownBy(() -> one(sent)).isInstanceOf(EventJson.WrongField.class).hasMessage(field);
        assertThatThrownBy(() -> read("[" + RIGHT + "," + sent + "]")).isInstanceOf(EventJson.WrongField.class).hasMessage("[1]." + field);
    }

    @Test
    void whatIsNoEventAtAllIsRefused() {
        for (String odd : List.of("", "x", "7", "'text'", "[]", "[" + String.join(",", Collections.nCopies(101, RIGHT)) + "]", "{", RIGHT.replace("}", ""))) {
            assertThatThrownBy(() -> read(odd)).as(odd).isInstanceOf(EventJson.WrongField.class).hasMessage("body");
        }
        assertThatThrownBy(() -> read("[7]")).hasMessage("[0]");
        assertThatThrownBy(() -> read(RIGHT.replace("e-1", "e".repeat(101)))).hasMessage("id");
    }

    @Test
    void aHundredAreTaken() throws Exception {
        assertThat(read("[" + String.join(",", Collections.nCopies(100, RIGHT)) + "]").events()).hasSize(100);
    }

    private static TelephoneEvent one(String json) throws EventJson.WrongField {
        EventJson.Sent sent = read(json);
        assertThat(sent.several()).isFalse();
        return sent.events().get(0);
    }

    private static EventJson.Sent read(String json) throws EventJson.WrongField {
        return EventJson.read(json.replace('\'', '"').getBytes(UTF_8), at -> at.isAfter(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
