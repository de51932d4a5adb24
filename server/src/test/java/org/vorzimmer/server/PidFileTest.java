package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir Path folder;
    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void whatAnEarlierLauncherLeftIsEnded() throws IOException, InterruptedException {
        PidFile pidFile = new PidFile(folder.resolve("pid"), "--datadir=" + folder);
        start("--datadir=" + folder);
        pidFile.write(process.pid());

        assertThat(pidFile.endOrphan(PATIENCE)).isTrue();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(folder.resolve("pid")).doesNotExist();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        PidFile pidFile = new PidFile(folder.resolve("pid"), "--datadir=" + folder);
        start("--datadir=/somewhere/else");
        pidFile.write(process.pid());

        assertThat(pidFile.endOrphan(PATIENCE)).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aFileCutShortByACrashMeansNothing() throws IOException {
        Files.writeString(folder.resolve("pid"), "");
        assertThat(new PidFile(folder.resolve("pid"), "x").endOrphan(PATIENCE)).isFalse();
        assertThat(new PidFile(folder.resolve("none"), "x").process()).isEmpty();
    }

    private void start(String argument) throws IOException {
        process = ChildProcess.builder(List.of("sh", "-c", "sleep 60; true", argument)).start();
    }
}
