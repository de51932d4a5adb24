package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.content.TextDiff.Change.ADDED;
import static org.vorzimmer.content.TextDiff.Change.REMOVED;
import static org.vorzimmer.content.TextDiff.Change.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void cardsAreBlocksWithATitle() {
        assertThat(Card.parse("Eins\nText\nweiter\n\n\nZwei\r\nText\n\nDrei")).containsExactly(
                new Card("Eins", "Text weiter"), new Card("Zwei", "Text"), new Card("Drei", ""));
        assertThat(Card.parse(" ")).isEmpty();
    }

    @Test
    void tablesFitTheirHeading() {
        TextTable table = TextTable.parse("A | B\n1 | 2 | 3\n\n4");
        assertThat(table.heading()).containsExactly("A", "B");
        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("4", ""));
        assertThat(TextTable.parse("").rows()).isEmpty();
    }

    @Test
    void differencesAreFoundLineByLine() {
        assertThat(TextDiff.between("a\nb\nc", "a\nx\nc\nd")).containsExactly(
                new TextDiff.Line(SAME, "a"), new TextDiff.Line(REMOVED, "b"), new TextDiff.Line(ADDED, "x"), new TextDiff.Line(SAME, "c"),
                new TextDiff.Line(ADDED, "d"));
        assertThat(TextDiff.between("a", "a")).containsExactly(new TextDiff.Line(SAME, "a"));
    }
}
