package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the simulator makes of its command line and of scripts. */
class SimulateCallTest {

    @Test
    void aScriptIsReadLineByLine() {
        CallScript script = CallScript.parse(List.of("# a call", "0 ringing", "", "4.5 answered extension=11  # at her desk", "30 transferred target=+498912345678"));
        assertThat(script.steps()).containsExactly(new CallScript.Step(0, "ringing", Map.of()), new CallScript.Step(4.5, "answered", Map.of("extension", "11")),
                new CallScript.Step(30, "transferred", Map.of("target", "+498912345678")));
    }

    @Test
    void whatIsNoScriptIsRefusedWithItsLine() {
        assertThatThrownBy(() -> CallScript.parse(List.of("ringing"))).isInstanceOf(StartException.class).hasMessageContaining("ringing");
        assertThatThrownBy(() -> CallScript.parse(List.of("0 ringing line"))).isInstanceOf(StartException.class).hasMessageContaining("line");
        assertThatThrownBy(() -> CallScript.parse(List.of("# nothing"))).isInstanceOf(StartException.class);
    }

    @Test
    void theCommandLineNamesTenantAndLine() {
        assertThat(SimulateCall.options(new String[] {"--tenant", "lerche", "--line", "+493023125710"})).containsEntry("--tenant", "lerche");
        for (String[] wrong : new String[][] {{}, {"--tenant"}, {"--tenant", "lerche"}, {"--tenant", "lerche", "--line", "1", "--load", "0"}, {"--what", "x"}}) {
            assertThatThrownBy(() -> SimulateCall.options(wrong)).isInstanceOf(StartException.class).hasMessageStartingWith("Usage: bin/simulate-call");
        }
    }

    @Test
    void fieldsAreQuotedAndMissingOnesLeftOut() {
        assertThat(TelephoneSystem.json(Map.of("line", "a\"b\\c"))).isEqualTo("{\"line\":\"a\\u0022b\\u005cc\"}");
        assertThat(TelephoneSystem.json(java.util.Collections.singletonMap("caller", null))).isEqualTo("{}");
    }
}
