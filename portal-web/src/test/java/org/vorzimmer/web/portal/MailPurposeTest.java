package org.vorzimmer.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.web.kit.Texts_de;

/** The outbox says what each mail is for: in words, not by the code of its purpose. */
class MailPurposeTest {

    private static final Path SOURCES = Path.of("..", "domain-ejb", "src", "main", "java");
    private static final Pattern PURPOSE = Pattern.compile("Mail\\.to\\([^;]*?\"([a-z]+\\.[a-zA-Z]+)\"");
    private static final Pattern LOGIN_MAIL = Pattern.compile("(?m)^([a-zA-Z]+)\\.subject=");

    @Test
    void everyPurposeHasItsWords() throws IOException {
        Set<String> purposes = purposes();
        assertThat(purposes).contains("lead.answer", "security.reset").hasSizeGreaterThan(5);
        assertThat(new Texts_de().keySet()).containsAll(purposes.stream().map(purpose -> "mail." + purpose).toList());
    }

    private static Set<String> purposes() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher purpose = PURPOSE.matcher(Files.readString(file));
                while (purpose.find()) {
                    found.add(purpose.group(1));
                }
            }
        }
        // LoginLinks names its mails after their texts.
        Matcher mail = LOGIN_MAIL.matcher(Files.readString(SOURCES.resolveSibling("resources").resolve("mails/security_de.properties")));
        while (mail.find()) {
            found.add("security." + mail.group(1));
        }
        // So does CallbackReminder.
        Matcher reminder = LOGIN_MAIL.matcher(Files.readString(SOURCES.resolveSibling("resources").resolve("mails/leads_de.properties")));
        while (reminder.find()) {
            found.add("leads." + reminder.group(1));
        }
        return found;
    }
}
