package org.vorzimmer.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.EmailAddress;

class SpamSignsTest {

    private static final int SLOWLY = 60;
    private static final int NO_FORM = -1;

    @ParameterizedTest
    @ValueSource(strings = {
        "Guten Tag, bitte rufen Sie mich an.",
        "Unsere Seite ist https://muster.example, dort steht alles.",
        "Vorher: https://alt.example, nachher: www.neu.example/start",
        "Можно ли говорить с вами по-русски? 😀",
        "Preise: 19,90 € <b>netto</b>, [sic]"})
    void whatPeopleWriteIsNotSuspicious(String message) {
        assertThat(SpamSigns.areSuspicious(SpamSigns.of(asking(message, "ida@muster.example"), SLOWLY))).isFalse();
    }

    @Test
    void linksCountFromTheSecondOn() {
        assertThat(signs("a https://x.example")).isEmpty();
        assertThat(signs("a https://x.example www.y.example")).containsExactly(SpamSign.SOME_LINKS);
        assertThat(signs("https://a.example https://b.example https://c.example HTTP://d.example")).containsExactly(SpamSign.MANY_LINKS);
    }

    @Test
    void aLinkInANameAndForumMarkupAreEnoughByThemselves() {
        Enquiry named = new Enquiry("Gewinn www.gewinn.example", null, "Muster", null, null, null, "Hallo", "de");
        assertThat(SpamSigns.of(named, SLOWLY)).containsExactly(SpamSign.LINK_IN_NAME);
        assertThat(SpamSigns.areSuspicious(Set.of(SpamSign.LINK_IN_NAME))).isTrue();
        assertThat(signs("[url=http://x.example]hier[/url]")).containsExactly(SpamSign.MARKUP);
        assertThat(SpamSigns.areSuspicious(Set.of(SpamSign.MARKUP))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ida@mailinator.com", "ida@MAILINATOR.COM", "ida@post.mailinator.com", "x@wegwerfmail.de"})
    void aDisposableAddressAloneIsNotEnoughButTogetherWithLinksItIs(String address) {
        Set<SpamSign> alone = SpamSigns.of(asking("Hallo", address), SLOWLY);
        assertThat(alone).containsExactly(SpamSign.DISPOSABLE_ADDRESS);
        assertThat(SpamSigns.areSuspicious(alone)).isFalse();
        assertThat(SpamSigns.areSuspicious(SpamSigns.of(asking("https://x.example https://y.example", address), SLOWLY))).isTrue();
    }

    @Test
    void aDomainThatOnlyEndsAlikeIsNoDisposableOne() {
        assertThat(SpamSigns.of(asking("Hallo", "ida@notmailinator.com"), SLOWLY)).isEmpty();
    }

    @Test
    void aLongTextWithinSecondsIsASignAndAMailHasNoSeconds() {
        String text = "wort ".repeat(50);
        assertThat(SpamSigns.of(asking(text, "ida@muster.example"), 3)).containsExactly(SpamSign.TYPED_TOO_FAST);
        assertThat(SpamSigns.of(asking(text, "ida@muster.example"), 5)).isEmpty();
        assertThat(SpamSigns.of(asking(text, "ida@muster.example"), NO_FORM)).isEmpty();
    }

    @Test
    void aWishToBeCalledNeedsNoWords() {
        assertThat(SpamSigns.of(new Enquiry(null, null, null, null, null, null, null, "de"), SLOWLY)).isEmpty();
    }

    @Test
    void signsAreKeptAsTextAndReadAgain() {
        Set<SpamSign> all = EnumSet.allOf(SpamSign.class);
        assertThat(SpamSigns.asText(all).length()).as("fits its column").isLessThanOrEqualTo(120);
        assertThat(SpamSigns.parse(SpamSigns.asText(all))).isEqualTo(all);
        assertThat(SpamSigns.asText(Set.of())).isNull();
        assertThat(SpamSigns.parse(null)).isEmpty();
    }

    private static Set<SpamSign> signs(String message) {
        return SpamSigns.of(asking(message, "ida@muster.example"), SLOWLY);
    }

    private static Enquiry asking(String message, String address) {
        return new Enquiry(null, "Ida", "Muster", new EmailAddress(address), null, "Frage", message, "de");
    }
}
