package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void valuesAreFilledInOnce() {
        assertThat(MailText.fill("Guten Tag {name}, {link}", Map.of("name", "{link}", "link", "$1"))).isEqualTo("Guten Tag {link}, $1");
    }

    @Test
    void aPlaceWithoutValueIsAFault() {
        assertThatThrownBy(() -> MailText.fill("{name}", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void htmlSaysTheSameAndNothingElse() {
        String html = MailHtml.of("Ihre <Anfrage>", "Guten Tag & <b>Dr. Adler</b>,\n\nhttps://lerche.example/portal?a=1&b=\"x.\nEnde");
        assertThat(html).contains("<title>Ihre &lt;Anfrage&gt;</title>")
                .contains("<p>Guten Tag &amp; &lt;b&gt;Dr. Adler&lt;/b&gt;,</p>")
                .contains("<a href=\"https://lerche.example/portal?a=1&amp;b=\">")
                .doesNotContain("<b>").doesNotContain("src=");
    }
}
