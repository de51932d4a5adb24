package org.vorzimmer.web.site.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.consents.CookieChoice;
import org.vorzimmer.web.kit.Texts;

class ChoiceServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/preise", "/?lang=en", "/branchen/aerzte?lang=en", "/datenschutz?fassung=3", "/einwilligungen?t=abc.def_-"})
    void anAnswerLeadsBackToItsPage(String page) {
        assertThat(ChoiceServlet.back(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=y", "javascript:alert(1)", "/..//x y"})
    void itLeadsToNoOtherPlace(String page) {
        assertThat(ChoiceServlet.back(page)).isEqualTo("/cookies");
    }

    /** Whoever changes the words raises {@link CookieChoice#TEXT} and puts the new mark here: a proof must say which words were agreed to. */
    @Test
    void otherWordsHaveAnotherNumber() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), locale);
            for (String key : List.of("cookies.ask", "cookies.yes", "cookies.no")) {
                digest.update(texts.getString(key).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(CookieChoice.TEXT + ":" + HexFormat.of().formatHex(digest.digest()).substring(0, 16)).isEqualTo("1:74aa8277b3d72252");
    }
}
