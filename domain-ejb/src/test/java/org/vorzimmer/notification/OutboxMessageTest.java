package org.vorzimmer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.notification.OutboxMessage.State;
import org.vorzimmer.shared.EmailAddress;

class OutboxMessageTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private final OutboxMessage message = new OutboxMessage(
            Mail.to(new EmailAddress("adler@example.com"), "leads.answer", "Ihre Anfrage", "Text").header("In-Reply-To", "<1@example.com>"),
            "Text", List.of(Attachment.waiting(7, "Vertrag V1.pdf"), Attachment.waiting(8, "AGB für alle.pdf")), "<m@example.com>", NOON);

    @Test
    void isTriedAtOnceAndThenAfterEachPause() {
        Instant now = NOON;
        for (Duration pause : new Duration[] {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12)}) {
            assertThat(message.isDue(now)).isTrue();
            message.claim("node1", now);
            message.failed("ConnectException", false, now);
            assertThat(message.getState()).isEqualTo(State.WAITING);
            assertThat(message.isDue(now.plus(pause).minusSeconds(1))).isFalse();
            now = now.plus(pause);
        }
        message.claim("node1", now);
        message.failed("ConnectException", false, now);
        assertThat(message.getState()).isEqualTo(State.DEAD);
        assertThat(message.getEndedAt()).isEqualTo(now);
        assertThat(message.text()).as("kept for another try").isEqualTo("Text");
    }

    @Test
    void aRecipientWhoIsRefusedForGoodIsNotTriedAgain() {
        message.claim("node1", NOON);
        message.failed("SMTPAddressFailedException 550", true, NOON);
        assertThat(message.isDead()).isTrue();
    }

    @Test
    void theTextGoesWithTheDelivery() {
        message.claim("node1", NOON);
        message.delivered(message.getAttachments(), NOON);
        assertThat(message.getState()).isEqualTo(State.SENT);
        assertThat(message.text()).isNull();
        assertThat(message.getSubject()).isNull();
        assertThat(message.headers()).isEmpty();
    }

    @Test
    void theClaimOfADeadNodeRunsOut() {
        message.claim("node1", NOON);
        assertThat(message.isDue(NOON.plus(OutboxMessage.CLAIM))).isFalse();
        assertThat(message.isDue(NOON.plus(OutboxMessage.CLAIM).plusMillis(1))).isTrue();
        message.claim("node2", NOON.plus(Duration.ofHours(1)));
        assertThat(message.isClaimedBy("node1")).isFalse();
        assertThat(message.isClaimedBy("node2")).isTrue();
    }

    @Test
    void aDeadMailSentAgainHasAllItsTries() {
        message.claim("node1", NOON);
        message.failed("x", true, NOON);
        message.tryAgain(NOON.plusSeconds(60));
        assertThat(message.isDue(NOON.plusSeconds(60))).isTrue();
        assertThat(message.getTries()).isZero();
        assertThat(message.getEndedAt()).isNull();
    }

    @Test
    void whatWentAlongIsSaidAfterTheTextIsGone() {
        assertThat(message.getAttachments()).extracting(Attachment::state).containsOnly(Attachment.State.WAITING);
        message.claim("node1", NOON);
        message.failed("ConnectException", false, NOON);
        assertThat(message.getAttachments()).as("goes along with the next try").extracting(Attachment::documentId).containsExactly(7L, 8L);
        message.claim("node1", NOON.plusSeconds(60));
        message.delivered(List.of(message.getAttachments().get(0).became(Attachment.State.SENT), message.getAttachments().get(1).became(Attachment.State.MISSING)), NOON);
        assertThat(message.getAttachments()).extracting(Attachment::asText).containsExactly("7 SENT Vertrag V1.pdf", "8 MISSING AGB für alle.pdf");
    }

    @Test
    void headersSurviveTheirStorage() {
        assertThat(message.headers()).containsEntry("In-Reply-To", "<1@example.com>");
    }
}
