package org.vorzimmer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.InvalidInputException;

class DraftRulesTest {

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void theDefaultNoticeIsFitToPrint(TextLanguage language) {
        assertThatCode(() -> DraftRules.check(TextKind.PRIVACY, DefaultTexts.of(TextKind.PRIVACY, language))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gelöscht nach 30 Tagen", "nach 4 Wochen", "6 Monate", "1 Jahr", "after 7 days", "a 14-day period", "24 Stunden"})
    void noPeriodIsTypedIntoANotice(String sentence) {
        String notice = DefaultTexts.of(TextKind.PRIVACY, TextLanguage.DE) + "\n\n" + sentence;
        assertThatThrownBy(() -> DraftRules.check(TextKind.PRIVACY, notice))
                .isInstanceOf(InvalidInputException.class).extracting("messageKey").isEqualTo("content.notice.typedPeriod");
        assertThatCode(() -> DraftRules.check(TextKind.TERMS, notice)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Art. 6 Abs. 1 Buchst. f", "§ 5", "10115 Berlin", "Stand 2026"})
    void otherNumbersAreFine(String sentence) {
        assertThatCode(() -> DraftRules.check(TextKind.PRIVACY, DefaultTexts.of(TextKind.PRIVACY, TextLanguage.DE) + "\n\n" + sentence)).doesNotThrowAnyException();
    }

    @Test
    void aNoticeWithoutItsFactsIsRefused() {
        String notice = DefaultTexts.of(TextKind.PRIVACY, TextLanguage.DE).replace("{{periods}}", "");
        assertThat(DraftRules.missing(notice)).containsExactly("periods");
        assertThatThrownBy(() -> DraftRules.check(TextKind.PRIVACY, notice)).extracting("messageKey").isEqualTo("content.notice.incomplete");
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        assertThatThrownBy(() -> DraftRules.check(TextKind.HOME, " \n")).extracting("messageKey").isEqualTo("content.empty");
        assertThatThrownBy(() -> DraftRules.check(TextKind.HOME, null)).extracting("messageKey").isEqualTo("content.empty");
        assertThatThrownBy(() -> DraftRules.check(TextKind.HOME, "x".repeat(100_001))).extracting("messageKey").isEqualTo("content.tooLong");
    }

    @Test
    void misspeltPlaceholdersAreNamed() {
        assertThat(DraftRules.unknownPlaceholders("{{company}} {{telefon}} {{periods}} {{audience}}")).containsExactly("telefon");
    }

    @Test
    void whatATenantMayGoWithoutMayBeEmpty() {
        for (TextKind kind : List.of(TextKind.REFERENCES, TextKind.VIDEOS, TextKind.SOCIAL_LINKS, TextKind.DOCTORS_HEADLINE)) {
            assertThatCode(() -> DraftRules.check(kind, "")).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> DraftRules.check(TextKind.DOCTORS_CARDS, "")).extracting("messageKey").isEqualTo("content.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Film | YouTube | zu-kurz | Text", "Film | Kino | abcdefghijk | Text", "Film | YouTube | abcdefghijk", "Film | Vimeo | abcdefghijk | Text",
            "Film | LinkedIn | 12345678 | Text", "Gut | Vimeo | 12345678 | Text\nFilm"})
    void aVideoNeedsATitleAServiceItsNumberThereAndAText(String wrong) {
        assertThatThrownBy(() -> DraftRules.check(TextKind.VIDEOS, wrong)).extracting("messageKey").isEqualTo("content.videos.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LinkedIn", "LinkedIn | http://www.linkedin.com/x", "LinkedIn | https://linkedin.com.example/x", "LinkedIn | https://a@linkedin.com/x",
            "Instagram | https://www.linkedin.com/x", "Sonstwo | https://www.linkedin.com/x", "X | javascript:alert(1)", "X | https://evilx.com/a"})
    void aLinkLeadsToTheNetworkItNames(String wrong) {
        assertThatThrownBy(() -> DraftRules.check(TextKind.SOCIAL_LINKS, wrong)).extracting("messageKey").isEqualTo("content.social.wrong");
        assertThat(SocialLink.parse(wrong)).isEmpty();
    }

    @Test
    void aReferenceNeedsSomethingSaid() {
        assertThatThrownBy(() -> DraftRules.check(TextKind.REFERENCES, "Jana | Praxis | Arzt")).extracting("messageKey").isEqualTo("content.references.wrong");
    }
}
