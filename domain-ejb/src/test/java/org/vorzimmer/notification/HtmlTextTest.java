package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void keepsTheWordsOnly() {
        String html = "<html><head><title>x</title><style>p{}</style></head><body><p>Guten&nbsp;Tag,</p><script>alert('&lt;b&gt;')</script>"
                + "<p>bitte <b>Rückruf</b> unter<br/>0176&#32;12 &amp; mehr&hellip;</p><!-- nicht <p>zeigen</p> --><img src=x onerror=y></body></html>";
        assertThat(HtmlText.of(html)).isEqualTo("Guten Tag,\n\nbitte Rückruf unter\n0176 12 & mehr…");
    }

    @Test
    void brokenMarkupEndsQuietly() {
        assertThat(HtmlText.of("Text <b")).isEqualTo("Text");
        assertThat(HtmlText.of("a < b & c")).isEqualTo("a");
        assertThat(HtmlText.of("&#9999999999; &#x110000; &unbekannt;")).isEqualTo("&#9999999999; &unbekannt;");
        assertThat(HtmlText.of("<script>nie zu")).isEmpty();
    }

    @Test
    void aHostilePageTakesNoLongerThanItsLength() {
        for (String piece : new String[] {"<", "&", "<script", "<script></scrip", "<!--", "<p>&", " \n"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> HtmlText.of(piece.repeat(200_000)), piece);
        }
    }
}
