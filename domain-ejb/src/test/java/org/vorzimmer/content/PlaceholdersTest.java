package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Markdown;

class PlaceholdersTest {

    private static final Map<String, String> VALUES = Map.of("company", "A*B & Söhne", "phone", "030 1", "vat_id", "");

    @Test
    void putsValuesIn() {
        assertThat(fill("{{company}}: {{phone}}")).isEqualTo("A*B & Söhne: 030 1");
    }

    @Test
    void leavesOutLinesWithoutTheirValue() {
        assertThat(fill("a\n- USt: {{vat_id}}\n\n{{vat_id}}\n\nb")).isEqualTo("a\n\nb");
    }

    @Test
    void lineBreakBeforeALeftOutLineLeavesNoTrace() {
        assertThat(fill("{{company}}\\\n{{vat_id}}\n\nb\\\n{{vat_id}}")).isEqualTo("A*B & Söhne\n\nb");
    }

    @Test
    void unknownNamesStayVisible() {
        assertThat(fill("{{compani}}")).isEqualTo("{{compani}}");
        assertThat(Placeholders.unknown("{{compani}} {{phone}}", Set.of("phone"))).containsExactly("compani");
    }

    @Test
    void valuesCannotBringMarkdownIn() {
        String filled = Placeholders.fill("{{company}} {{list}}", VALUES, Map.of("list", "**x**"), Markdown::escape);
        assertThat(Markdown.toHtml(filled)).isEqualTo("<p>A*B &amp; Söhne <strong>x</strong></p>\n");
    }

    @Test
    void valuesAreNotReadAsPlaceholders() {
        assertThat(Placeholders.fill("{{company}}", Map.of("company", "{{phone}} $1"), Map.of(), UnaryOperator.identity())).isEqualTo("{{phone}} $1");
    }

    private static String fill(String text) {
        return Placeholders.fill(text, VALUES, Map.of(), UnaryOperator.identity());
    }
}
