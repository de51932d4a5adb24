package org.vorzimmer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookieChoiceTest {

    private static final String PROOF = "AbCdEfGhIjKlMnOpQrSt-_";

    @Test
    void itsValueSaysItAll() {
        assertThat(CookieChoice.accepted(PROOF).value()).isEqualTo(CookieChoice.TEXT + ".yes." + PROOF);
        assertThat(CookieChoice.parse(CookieChoice.accepted(PROOF).value())).contains(CookieChoice.accepted(PROOF));
        assertThat(CookieChoice.refused().value()).isEqualTo(CookieChoice.TEXT + ".no");
        assertThat(CookieChoice.parse(CookieChoice.refused().value())).contains(CookieChoice.refused());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yes", "1.yes", "1.yes.short", "1.no.AbCdEfGhIjKlMnOpQrSt-_", "0.no", "99999.no", "1.yes.AbCdEfGhIjKlMnOpQrSt-_x", "1.no; x"})
    void whatIsNotOursIsNoAnswer(String cookie) {
        assertThat(CookieChoice.parse(cookie)).isEmpty();
    }

    @Test
    void anAnswerToOtherWordsIsAskedForAgain() {
        assertThat(CookieChoice.parse(CookieChoice.TEXT + 1 + ".yes." + PROOF)).isEmpty();
        assertThat(CookieChoice.parse(CookieChoice.TEXT + 1 + ".no")).isEmpty();
    }
}
