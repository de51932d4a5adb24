package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource({
        "'mail to jörg.o''neil+x@büro-adler.example failed', mail to [mail] failed",
        "calling +49 30 1234567 now, calling [phone] now",
        "Duplicate entry '1-max@x.example' for key 'login', Duplicate entry '[value]' for key 'login'",
        "at 2026-11-22T09:17:45.415175791Z on 127.0.0.1:8080, at 2026-11-22T09:17:45.415175791Z on 127.0.0.1:8080",
        "lease 00 taken by node-1 after 1234567 ms, lease 00 taken by node-1 after 1234567 ms"
    })
    void personalDataAreBlottedOutAndNothingElse(String text, String expected) {
        assertThat(Redaction.of(text)).isEqualTo(expected.replace("''", "'"));
    }

    @Test
    void aLogLineIsOneJsonObject() {
        LogRecord entry = new LogRecord(Level.WARNING, "tab\there \"quoted\" \u0001 for {0}");
        entry.setParameters(new Object[] {"eva@x.example"});
        entry.setThrown(new IllegalStateException("eva@x.example"));

        String line = new JsonLogFormatter().format(entry);

        assertThat(line).endsWith("}\n").doesNotContain("eva@").contains("tab\\there \\\"quoted\\\" \\u0001 for [mail]").containsOnlyOnce("\n");
    }
}
