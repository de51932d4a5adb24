package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new Texts_en().keySet()).containsExactlyInAnyOrderElementsOf(new Texts_de().keySet());
    }

    @Test
    void theBundleIsFoundByItsNameAndReadAsUtf8() {
        assertThat(ResourceBundle.getBundle(Texts.class.getName(), Locale.GERMAN).getString("kit.close")).isEqualTo("Schließen");
        assertThat(ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH).getString("kit.close")).isEqualTo("Close");
    }
}
