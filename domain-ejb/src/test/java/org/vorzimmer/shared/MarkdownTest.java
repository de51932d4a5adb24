package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersTheUsualParts() {
        assertThat(Markdown.toHtml("# Titel\n\n*eins* und **zwei**\n\n- a\n- b"))
                .isEqualTo("<h1>Titel</h1>\n<p><em>eins</em> und <strong>zwei</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(Markdown.toHtml("a <script>alert(1)</script> b\n\n<div onclick=\"x\">y</div>"))
                .doesNotContain("<script", "<div").contains("&lt;script&gt;", "&lt;div onclick=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example/x", "&#106;avascript:alert(1)",
        "java&#10;script:alert(1)", "/\\\\evil.example"})
    void harmfulLinksLeadNowhere(String address) {
        String html = Markdown.toHtml("[hier](" + address + ")");
        assertThat(html).satisfiesAnyOf(
                rendered -> assertThat(rendered).contains("href=\"\""),
                rendered -> assertThat(rendered).doesNotContain("<a "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://beispiel.de/x?a=b", "http://beispiel.de", "mailto:a@beispiel.de", "tel:+4930123", "/datenschutz", "#oben", "preise"})
    void harmlessLinksStay(String address) {
        assertThat(Markdown.toHtml("[hier](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @Test
    void otherSitesLearnNothingOfTheVisitor() {
        assertThat(Markdown.toHtml("[hier](https://beispiel.de)")).contains("rel=\"noopener noreferrer\"");
    }

    @Test
    void picturesBecomeTheirDescription() {
        assertThat(Markdown.toHtml("![ein *Bild*](https://evil.example/p.png)")).isEqualTo("<p>ein <em>Bild</em></p>\n");
    }

    @Test
    void escapedValuesStayWhatTheyAre() {
        String value = "<b>A*B_C</b> [x](javascript:y) # 1. `c` & \\ ~ | ! - +";
        assertThat(Markdown.toHtml(Markdown.escape(value)))
                .isEqualTo("<p>&lt;b&gt;A*B_C&lt;/b&gt; [x](javascript:y) # 1. `c` &amp; \\ ~ | ! - +</p>\n");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Markdown.toHtml(null)).isEmpty();
        assertThat(Markdown.toHtml("  \n")).isEmpty();
    }
}
