package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @Test
    void theInnermostCauseOfTheLastSevereEntryIsTold(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), """
                {"level":"SEVERE","logger":"a","message":"first"}
                {"level":"SEVERE","logger":"a","message":"second \\"quoted\\"","thrown":"A: b\\n\\tat x\\nCaused by: B: why\\n\\tat y\\n"}
                {"level":"INFO","logger":"a","message":"third"}
                """);
        assertThat(LogTail.reason(log, folder.resolve("none")))
                .isEqualTo("second \"quoted\"\n  caused by B: why\nAll of it is in " + log);
    }

    @Test
    void withoutALogThePlaceIsTold(@TempDir Path folder) {
        assertThat(LogTail.reason(folder.resolve("none"), folder.resolve("neither"))).isEqualTo("All of it is in " + folder.resolve("none"));
    }
}
