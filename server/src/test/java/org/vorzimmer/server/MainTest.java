package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void thePortIsTheOnlyOption() {
        assertThat(Main.options(new String[] {"--port", "9090"})).containsEntry("VORZIMMER_PORT", "9090");
        assertThatThrownBy(() -> Main.options(new String[] {"--prot", "9090"})).isInstanceOf(StartException.class).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Main.options(new String[] {"--port"})).isInstanceOf(StartException.class);
    }
}
