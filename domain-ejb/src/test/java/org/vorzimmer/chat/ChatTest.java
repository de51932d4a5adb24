package org.vorzimmer.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorzimmer.chat.ChatMessage.Side.OFFICE;
import static org.vorzimmer.chat.ChatMessage.Side.VISITOR;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.ConflictException;

class ChatTest {

    private static final Instant NOW = Instant.parse("2026-12-25T10:00:00Z"); // a Friday, and Christmas
    private final Chat chat = new Chat("hash", null, "de", null, NOW);

    @Test
    void messagesAreNumberedWithoutAGap() {
        assertThat(chat.say(VISITOR, NOW)).isEqualTo(1);
        assertThat(chat.say(VISITOR, NOW)).isEqualTo(2);
        assertThat(chat.getLastNumber()).isEqualTo(2);
    }

    @Test
    void aChatWaitsAgainWhenItIsGivenBack() {
        chat.giveTo(7L, NOW);
        assertThat(chat.getState()).isEqualTo(Chat.State.ACTIVE);
        chat.giveTo(null, NOW);
        assertThat(chat.getState()).isEqualTo(Chat.State.WAITING);
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        chat.end(NOW);
        assertThat(chat.isEnded()).isTrue();
        assertThatThrownBy(() -> chat.say(VISITOR, NOW)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> chat.giveTo(7L, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aProgramThatNeverStopsIsStopped() {
        for (int i = 0; i < Chat.MOST_MESSAGES; i++) {
            chat.say(VISITOR, NOW);
        }
        assertThatThrownBy(() -> chat.say(VISITOR, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aVisitorWaitsUntilTheOfficeHasTheLastWord() {
        chat.say(VISITOR, NOW);
        assertThat(chat.isAwaitingAnswer()).isTrue();
        chat.say(OFFICE, NOW);
        assertThat(chat.isAwaitingAnswer()).isFalse();
        chat.say(VISITOR, NOW);
        chat.end(NOW);
        assertThat(chat.isAwaitingAnswer()).isFalse();
    }

    @Test
    void whoeverWritesIsSeenWritingForAMomentAndNotAfterTheWord() {
        chat.typed(VISITOR, NOW);
        assertThat(chat.isTyping(VISITOR, NOW.plusSeconds(5))).isTrue();
        assertThat(chat.isTyping(OFFICE, NOW.plusSeconds(5))).isFalse();
        assertThat(chat.isTyping(VISITOR, NOW.plusSeconds(6))).isFalse();
        chat.say(VISITOR, NOW);
        assertThat(chat.isTyping(VISITOR, NOW)).isFalse();
    }

    @Test
    void theTranscriptGoesOutAfterAnAnswerAndNotWithoutEnd() {
        chat.say(VISITOR, NOW);
        assertThatThrownBy(chat::sendTranscript).isInstanceOf(ConflictException.class);
        chat.say(OFFICE, NOW);
        for (int i = 0; i < Chat.MOST_TRANSCRIPTS; i++) {
            chat.sendTranscript();
        }
        assertThatThrownBy(chat::sendTranscript).isInstanceOf(ConflictException.class);
    }

    @Test
    void aChatThatBecameAnEnquiryIsSettled() {
        chat.becomes("K7F-29M", NOW);
        assertThat(chat.isEnded()).isTrue();
        assertThat(chat.getLeadReference()).isEqualTo("K7F-29M");
    }

    @Test
    void onAHolidayOnlyWhoIsAlwaysThereIsThere() {
        assertThat(ChatHours.areOpen("Mo-Fr 08:00-18:00", NOW, day -> false)).isTrue();
        assertThat(ChatHours.areOpen("Mo-Fr 08:00-18:00", NOW, LocalDate.of(2026, 12, 25)::equals)).isFalse();
        assertThat(ChatHours.areOpen("Mo-So 00:00-24:00", NOW, LocalDate.of(2026, 12, 25)::equals)).isTrue();
        assertThat(ChatHours.areOpen("", NOW, day -> false)).isFalse();
    }
}
