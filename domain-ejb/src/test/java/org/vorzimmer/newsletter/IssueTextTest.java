package org.vorzimmer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.Markdown;

class IssueTextTest {

    private static final String WAY_OUT = "https://rudel.example/newsletter/abmelden?t=1.abc";

    private static String html(String body, String name) {
        return Markdown.toHtml(IssueText.of(body, TextLanguage.DE, name, WAY_OUT));
    }

    @Test
    void greetsByNameWhereItIsKnownAndNoNameIsMarkup() {
        assertThat(html("{{anrede}},", null)).contains("Guten Tag,");
        assertThat(html("{{ Anrede }},", "Otto *Stern*")).contains("Guten Tag Otto *Stern*,");
    }

    @Test
    void theWayOutStandsAtTheEndWhateverIsWritten() {
        assertThat(html("Kurz.", null)).contains("href=\"" + WAY_OUT + "\"");
        assertThat(html("```\noffen", null)).contains("href=\"" + WAY_OUT + "\"");
        assertThat(html("<!-- offen", null)).contains("href=\"" + WAY_OUT + "\"");
        assertThat(html("- Punkt\n  ```\n  offen", null)).contains("href=\"" + WAY_OUT + "\"");
        assertThat(html("~~~~~~\noffen", null)).contains("href=\"" + WAY_OUT + "\"");
        assertThat(html("<script>\noffen", null)).contains("href=\"" + WAY_OUT + "\"").doesNotContain("<script>");
        assertThat(html("", null)).contains("href=\"" + WAY_OUT + "\"");
    }

    @Test
    void thePaceIsWhatTheOperatorWants() {
        assertThat(Throttle.allows(60, 0)).isEqualTo(60);
        assertThat(Throttle.allows(60, 59)).isOne();
        assertThat(Throttle.allows(60, 90)).isZero();
        assertThat(Throttle.allows(5000, 0)).isEqualTo(Throttle.MOST_AT_ONCE);
    }
}
