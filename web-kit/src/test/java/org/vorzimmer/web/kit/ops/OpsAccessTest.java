package org.vorzimmer.web.kit.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorzimmer.alarms.Readiness;

class OpsAccessTest {

    @Test
    void theMachineItselfIsAllowed() {
        assertThat(OpsAccess.isLocal("127.0.0.1", "127.0.0.1", false)).isTrue();
        assertThat(OpsAccess.isLocal("::1", "::1", false)).isTrue();
        assertThat(OpsAccess.isLocal("203.0.113.7", "203.0.113.7", false)).isFalse();
        assertThat(OpsAccess.isLocal("localhost", "localhost", false)).isFalse();
    }

    @Test
    void whoComesThroughAProxyOnTheMachineIsNotLocal() {
        assertThat(OpsAccess.isLocal("127.0.0.1", "127.0.0.1", true)).isFalse();
        assertThat(OpsAccess.isLocal("203.0.113.7", "127.0.0.1", true)).isFalse();
    }

    @Test
    void theTokenOpensFromAnywhereAndOnlyIfThereIsOne() {
        assertThat(OpsAccess.holdsToken("Bearer s3cret", Optional.of("s3cret"))).isTrue();
        assertThat(OpsAccess.holdsToken("Bearer wrong", Optional.of("s3cret"))).isFalse();
        assertThat(OpsAccess.holdsToken("Bearer ", Optional.empty())).isFalse();
        assertThat(OpsAccess.holdsToken(null, Optional.of("s3cret"))).isFalse();
        assertThat(OpsAccess.holdsToken("Basic s3cret", Optional.of("s3cret"))).isFalse();
    }

    @Test
    void strangersLearnNoMoreThanYesOrNo() {
        assertThat(OpsFilter.yesOrNo(new Readiness.State(true, true))).isEqualTo("{\"status\":\"UP\"}\n");
        assertThat(OpsFilter.yesOrNo(new Readiness.State(true, false))).isEqualTo("{\"status\":\"DOWN\"}\n");
        assertThat(OpsFilter.details(new Readiness.State(false, true))).contains("\"database\":false", "\"keyStore\":true", "DOWN");
    }
}
