package org.vorzimmer.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.signup.SignUpDraft.Answer;
import org.vorzimmer.vault.Sealed;

class SignUpDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");
    private static final Sealed ANSWERS = null; // what was typed plays no part here

    private final SignUpDraft draft = new SignUpDraft("token", TextLanguage.DE, null, ANSWERS, NOW);

    @BeforeEach
    void send() {
        draft.codeSent("right", NOW);
    }

    @Test
    void theRightCodeConfirmsTheAddressHoweverOftenItIsSent() {
        assertThat(draft.confirm("right", NOW)).isEqualTo(Answer.CONFIRMED);
        assertThat(draft.confirm("right", NOW)).isEqualTo(Answer.CONFIRMED);
        assertThat(draft.isMailConfirmed()).isTrue();
    }

    @Test
    void aCodeCannotBeGuessed() {
        for (int i = 0; i < 5; i++) {
            assertThat(draft.confirm("wrong", NOW)).isEqualTo(Answer.WRONG);
        }
        assertThat(draft.confirm("right", NOW)).isEqualTo(Answer.TOO_LATE);
        assertThat(draft.isMailConfirmed()).isFalse();
    }

    @Test
    void aCodeLivesHalfAnHour() {
        assertThat(draft.confirm("right", NOW.plus(Duration.ofMinutes(30)).plusSeconds(1))).isEqualTo(Answer.TOO_LATE);
        assertThat(draft.confirm("right", NOW.plus(Duration.ofMinutes(30)))).isEqualTo(Answer.CONFIRMED);
    }

    @Test
    void aMailboxGetsOneCodeAMinuteAndFiveAtMost() {
        assertThat(draft.maySendCode(NOW.plusSeconds(59))).isFalse();
        Instant later = NOW;
        for (int i = 0; i < 4; i++) {
            later = later.plusSeconds(60);
            assertThat(draft.maySendCode(later)).isTrue();
            draft.codeSent("another", later);
        }
        assertThat(draft.maySendCode(later.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void anotherAddressIsConfirmedAnew() {
        draft.confirm("right", NOW);
        draft.write(ANSWERS, false, NOW);
        assertThat(draft.isMailConfirmed()).isTrue();
        draft.write(ANSWERS, true, NOW);
        assertThat(draft.isMailConfirmed()).isFalse();
        assertThat(draft.confirm("right", NOW)).isEqualTo(Answer.TOO_LATE);
    }
}
