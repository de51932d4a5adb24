package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InstallationTest {

    @Test
    void aFolderThatTheServerCannotReadIsRefusedByItsSetting() {
        assertThatCode(() -> Installation.refuseOddLetters(Path.of("Vera's data, (1) & more"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Installation.refuseOddLetters(Path.of("Büro"))).isInstanceOf(StartException.class)
                .hasMessageStartingWith("VORZIMMER_DATA: ").hasMessageContaining("Büro");
    }
}
