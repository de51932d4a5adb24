package org.vorzimmer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final Subscription subscription = new Subscription(new EmailAddress("otto@leser.example"), "Otto", TextLanguage.DE, NOW);

    private void confirmed() {
        subscription.confirm(TextLanguage.DE, NOW);
    }

    @Test
    void aHardBounceEndsItAndThreeSoftOnesPauseIt() {
        confirmed();
        subscription.bounced(false, NOW);
        subscription.bounced(false, NOW);
        assertThat(subscription.getState()).isEqualTo(Subscription.State.CONFIRMED);
        subscription.bounced(false, NOW);
        assertThat(subscription.getState()).isEqualTo(Subscription.State.PAUSED);
        subscription.bounced(true, NOW);
        assertThat(subscription.getState()).isEqualTo(Subscription.State.BOUNCED);
    }

    @Test
    void whoeverConfirmedStaysConfirmedUntilTheNewLinkIsPressed() {
        confirmed();
        subscription.bounced(true, NOW);
        assertThat(SignUpAnswer.to(Optional.of(subscription), false, LATER)).isEqualTo(SignUpAnswer.CONFIRM);
        subscription.request("Fremder", TextLanguage.EN, LATER);
        assertThat(subscription.getState()).isEqualTo(Subscription.State.BOUNCED);
        assertThat(subscription.getName()).isEqualTo("Otto");
        assertThat(subscription.isConfirmed()).isTrue();
        subscription.confirm(TextLanguage.EN, LATER);
        assertThat(subscription.getState()).isEqualTo(Subscription.State.CONFIRMED);
        assertThat(subscription.getLanguage()).isEqualTo(TextLanguage.EN);
        assertThat(subscription.getSoftBounces()).isZero();
    }

    @Test
    void oneAddressGetsOneMailInTenMinutes() {
        subscription.noticed(NOW);
        assertThat(SignUpAnswer.to(Optional.of(subscription), false, NOW.plusSeconds(599))).isEqualTo(SignUpAnswer.NONE);
        assertThat(SignUpAnswer.to(Optional.of(subscription), false, NOW.plusSeconds(600))).isEqualTo(SignUpAnswer.CONFIRM);
        assertThat(SignUpAnswer.to(Optional.of(subscription), true, LATER)).isEqualTo(SignUpAnswer.CONFIRM_AGAIN);
        confirmed();
        assertThat(SignUpAnswer.to(Optional.of(subscription), false, LATER)).isEqualTo(SignUpAnswer.ALREADY);
        assertThat(SignUpAnswer.to(Optional.empty(), false, NOW)).isEqualTo(SignUpAnswer.CONFIRM);
    }
}
