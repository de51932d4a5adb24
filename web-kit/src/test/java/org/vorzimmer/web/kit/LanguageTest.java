package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void germanIsWhatIsMeantWhenNothingIsSaid() {
        Language language = asked(Map.of());
        assertThat(language.getTag()).isEqualTo("de");
        assertThat(language.link("/preise")).isEqualTo("/preise");
        assertThat(language.switchTo("en")).isEqualTo("/kontakt?lang=en");
    }

    @Test
    void linksStayInTheLanguageThatTheAddressNames() {
        Language language = asked(Map.of("lang", "en"));
        assertThat(language.getTag()).isEqualTo("en");
        assertThat(language.link("/preise")).isEqualTo("/preise?lang=en");
        assertThat(language.link("/preise?plan=2#faq")).isEqualTo("/preise?plan=2&lang=en#faq");
        assertThat(language.switchTo("de")).isEqualTo("/kontakt");
    }

    @Test
    void theOtherLanguageShowsTheSameThing() {
        Language version = asked(Map.of("lang", "en"), "lang=en&fassung=2&x=%3Cscript%3E");
        assertThat(version.switchTo("de")).isEqualTo("/kontakt?fassung=2");
        assertThat(version.switchTo("en")).isEqualTo("/kontakt?fassung=2&lang=en");
        assertThat(version.getOther()).isEqualTo("?fassung=2&x=%3Cscript%3E&lang=de");
        assertThat(asked(Map.of()).getOther()).isEqualTo("?lang=en");
    }

    @Test
    void aLanguageThatIsNotOfferedCountsAsNone() {
        assertThat(asked(Map.of("lang", "<script>")).getTag()).isEqualTo("de");
    }

    @Test
    void textsTakeValues() {
        assertThat(asked(Map.of()).text("jakarta.faces.validator.LengthValidator.MAXIMUM", 1200)).isEqualTo("Bitte höchstens 1.200 Zeichen.");
        assertThat(asked(Map.of()).text("no.such.key")).isEqualTo("???no.such.key???");
    }

    private static Language asked(Map<String, String> parameters) {
        return asked(parameters, null);
    }

    private static Language asked(Map<String, String> parameters, String query) {
        Language language = new Language();
        language.request = (HttpServletRequest) Proxy.newProxyInstance(LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getRequestURI" -> "/kontakt";
                    case "getQueryString" -> query;
                    default -> null;
                });
        return language;
    }
}
