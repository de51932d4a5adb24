package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists who sends mails that do not carry the link to a person's own consents: all others do, whatever feature they come from. */
class MailsToStaffTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "vorzimmer");

    @Test
    void onlyMailsToColleaguesAndOperatorsGoWithoutTheLink() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && says(file, ".toStaff()")).map(file -> SOURCES.relativize(file).toString()))
                    .as("a new entry is a decision").containsExactlyInAnyOrder("alarms/AlarmDesk.java", "leads/CallbackReminder.java", "newsletter/IssueMails.java",
                            "security/LoginLinks.java");
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
