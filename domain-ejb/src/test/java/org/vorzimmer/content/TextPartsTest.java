package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.content.TextDiff.Change.ADDED;
import static org.vorzimmer.content.TextDiff.Change.REMOVED;
import static org.vorzimmer.content.TextDiff.Change.SAME;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void cardsAreBlocksWithATitle() {
        assertThat(Card.parse("Eins\nText\nweiter\n\n\nZwei\r\nText\n\nDrei")).containsExactly(
                new Card("Eins", "Text weiter"), new Card("Zwei", "Text"), new Card("Drei", ""));
        assertThat(Card.parse(" ")).isEmpty();
    }

    @Test
    void differencesAreFoundLineByLine() {
        assertThat(TextDiff.between("a\nb\nc", "a\nx\nc\nd")).containsExactly(
                new TextDiff.Line(SAME, "a"), new TextDiff.Line(REMOVED, "b"), new TextDiff.Line(ADDED, "x"), new TextDiff.Line(SAME, "c"),
                new TextDiff.Line(ADDED, "d"));
        assertThat(TextDiff.between("a", "a")).containsExactly(new TextDiff.Line(SAME, "a"));
    }

    @Test
    void aQuoteNamesWhoSaysIt() {
        assertThat(Quote.parse("Jana | Praxis | Arzt\nGut.\n\nUwe\nSehr\ngut.\n\nNiemand | x")).containsExactly(
                new Quote("Jana", "Praxis", "Arzt", "Gut."), new Quote("Uwe", "", "", "Sehr gut."));
    }

    @Test
    void aVideoIsPlayedInItsServicesPrivacyMode() {
        List<Video> videos = Video.parse("Eins | YouTube | abc_efg-123 | Text\n\nZwei | vimeo | 12345678 | Text\nDrei | Kino | 1 | Text");
        assertThat(videos).extracting(Video::getPlayer).containsExactly(
                "https://www.youtube-nocookie.com/embed/abc_efg-123?rel=0", "https://player.vimeo.com/video/12345678?dnt=1");
        assertThat(videos).allSatisfy(video -> assertThat(video.getPlayer()).startsWith(video.getOrigin() + "/"));
    }

    @Test
    void aTradeIsServedUnlessItsHeadlineIsEmpty() {
        SiteTexts texts = new SiteTexts(TextLanguage.DE, Map.of(TextKind.LAWYERS_HEADLINE, ""), Map.of(), Map.of());
        assertThat(texts.trades()).containsExactly(Trade.DOCTORS, Trade.CRAFTS, Trade.AGENCIES);
        assertThat(Trade.of("aerzte")).hasValue(Trade.DOCTORS);
        assertThat(Trade.of("zauberei")).isEmpty();
    }
}
