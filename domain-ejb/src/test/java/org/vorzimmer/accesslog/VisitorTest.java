package org.vorzimmer.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0|Edge|142|Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36|Chrome|142|Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15|Safari|18|macOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1|Safari|18|iOS",
        "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0|Firefox|145|Android",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)|robot|''|other",
        "curl/8.5.0|robot|''|other"})
    void knownBrowsersAreNamed(String header, String browser, String version, String os) {
        assertThat(Visitor.of(header)).isEqualTo(new Visitor(browser, version, os));
    }

    @Test
    void whatIsRareBecomesOther() {
        assertThat(Visitor.of("My own thing of Mr Huber")).isEqualTo(new Visitor("other", "", "other"));
        assertThat(Visitor.of(null).browserWithVersion()).isEqualTo("other");
    }
}
