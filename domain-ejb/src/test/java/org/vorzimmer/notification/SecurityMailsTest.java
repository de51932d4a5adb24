package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityMailsTest {

    private static final Map<String, String> VALUES = Map.of("name", "Dr. Ödön", "login", "odon@example.com", "tenant", "Lerche", "link", "https://lerche.example/x");

    @ParameterizedTest
    @CsvSource({"invitation,de", "reset,de", "passwordChanged,de", "secondFactorOn,de", "secondFactorOff,de",
        "invitation,en", "reset,en", "passwordChanged,en", "secondFactorOn,en", "secondFactorOff,en"})
    void isWrittenInBothLanguages(String mail, String language) {
        MailText text = MailText.of("security", mail, language, VALUES);
        assertThat(text.subject()).isNotBlank().doesNotContain("{");
        assertThat(text.body()).contains("Dr. Ödön").contains("https://lerche.example/x").doesNotContain("{").doesNotContain("\\n");
    }
}
