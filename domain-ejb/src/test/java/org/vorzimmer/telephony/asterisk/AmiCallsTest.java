package org.vorzimmer.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.telephony.TelephoneEvent;

/** What transcripts of a manager interface say about calls. */
class AmiCallsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:20:00Z");

    @Test
    void aCallThatIsAnsweredAndPutThrough() throws IOException {
        assertThat(told("answered.txt")).containsExactly(
                "ami-1796030100.42-ringing 2026-11-30T09:15:00.250Z +493023125710 from +4917612345678",
                "ami-1796030100.42-answered-1796030101.43 2026-11-30T09:15:04.200Z +493023125710 from +4917612345678 at 11",
                "ami-1796030100.42-transferred-1 2026-11-30T09:15:30Z +493023125710 from +4917612345678 to +498912345678",
                "ami-1796030100.42-ended 2026-11-30T09:16:00.500Z +493023125710 from +4917612345678");
    }

    @Test
    void callsThatTheOfficeMakesAndCallsFromBeforeAreNone() throws IOException {
        assertThat(told("others.txt")).containsExactly(
                "ami-1796030201.51-ringing 2026-11-30T09:20:00Z +493023125711",
                "ami-1796030201.51-ended 2026-11-30T09:20:00Z +493023125711");
    }

    private static List<String> told(String transcript) throws IOException {
        AmiCalls calls = new AmiCalls("from-trunk", () -> NOW);
        List<String> told = new ArrayList<>();
        try (InputStream file = AmiCallsTest.class.getResourceAsStream(transcript)) {
            AmiReader reader = new AmiReader(file);
            while (true) {
                calls.hear(reader.message()).forEach(event -> told.add(written(event)));
            }
        } catch (EOFException end) {
            return told;
        }
    }

    private static String written(TelephoneEvent event) {
        return event.id() + " " + event.at() + " " + event.line() + (event.caller() == null ? "" : " from " + event.caller())
                + (event.extension() == null ? "" : " at " + event.extension()) + (event.target() == null ? "" : " to " + event.target());
    }
}
