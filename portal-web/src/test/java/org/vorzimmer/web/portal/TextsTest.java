package org.vorzimmer.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorzimmer.mandates.BankFileContent;
import org.vorzimmer.web.kit.Texts_de;
import org.vorzimmer.web.kit.Texts_en;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new Texts_en().keySet()).containsExactlyInAnyOrderElementsOf(new Texts_de().keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(new Texts_de().keySet()).allSatisfy(key -> {
            assertThat(new Texts_de().getString(key)).as(key).isNotBlank();
            assertThat(new Texts_en().getString(key)).as(key).isNotBlank();
        });
    }

    @Test
    void everyFaultOfABankFileHasASentence() {
        assertThat(BankFileContent.Fault.values()).allSatisfy(fault -> assertThat(new Texts_de().keySet()).contains("banks.problem." + fault));
    }
}
