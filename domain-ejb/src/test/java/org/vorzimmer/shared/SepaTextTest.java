package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource({"Müller & Söhne Straße, 'Mueller + Soehne Strasse'", "Ärzte Öl Übung, Aerzte Oel Uebung", "Crêpes à la façon, Crepes a la facon",
            "Łódź Čapek Ørsted, Lodz Capek Orsted", "'Smith, J. (Ltd): +/-?', 'Smith, J. (Ltd): +/-?'", "Ωmega GmbH, mega GmbH", "a_b@c, a b c",
            "Mu\u0308ller, Mueller", "😀 Laden, Laden"})
    void everythingBecomesReadableForBanks(String text, String written) {
        assertThat(SepaText.of(text, 70)).isEqualTo(written);
        assertThat(SepaText.isAllowed(SepaText.of(text, 70))).isTrue();
    }

    @Test
    void whatIsTooLongIsCutAfterItWasWrittenOut() {
        assertThat(SepaText.of("ä".repeat(40), 70)).isEqualTo("ae".repeat(35));
        assertThat(SepaText.of("Anton Berger", 6)).isEqualTo("Anton");
    }

    @Test
    void umlautsAreNoneOfTheirCharacters() {
        assertThat(SepaText.isAllowed("Müller-1")).isFalse();
        assertThat(SepaText.isAllowed("T017-000042-01")).isTrue();
    }
}
