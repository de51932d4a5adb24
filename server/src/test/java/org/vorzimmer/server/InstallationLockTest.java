package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationLockTest {

    @Test
    void theSecondIsToldWhereTheFirstIs(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder.resolve("with a space"));
        try (InstallationLock first = InstallationLock.take(data)) {
            first.say("process 1, http://platform.localhost:8080/");
            assertThatThrownBy(() -> InstallationLock.take(data)).isInstanceOf(StartException.class)
                    .hasMessageContaining("already running").hasMessageContaining("http://platform.localhost:8080/");
            assertThat(InstallationLock.isTaken(data)).isTrue();
        }
        assertThat(InstallationLock.isTaken(data)).isFalse();
    }
}
