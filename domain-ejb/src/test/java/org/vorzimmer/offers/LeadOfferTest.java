package org.vorzimmer.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;

class LeadOfferTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 13);
    private static final Instant NOW = Instant.parse("2026-12-13T10:00:00Z");

    private final LeadOffer offer = new LeadOffer(7, "A12345678", new NewOffer(1, List.of(), null, LAST, " \r\n", "form"), new OfferSecrets(null, null, "hash"), 3L, NOW);

    @Test
    void itIsOpenToTheEndOfItsLastDay() {
        assertThat(offer.state(LAST)).isEqualTo(LeadOffer.State.OPEN);
        assertThat(offer.state(LAST.plusDays(1))).isEqualTo(LeadOffer.State.EXPIRED);
    }

    @Test
    void withdrawnTwiceItIsWithdrawnOnceAndStaysSo() {
        assertThat(offer.withdraw(LAST, NOW)).isTrue();
        assertThat(offer.withdraw(LAST, NOW.plusSeconds(60))).isFalse();
        assertThat(offer.getWithdrawnAt()).isEqualTo(NOW);
        assertThat(offer.state(LAST.plusDays(1))).isEqualTo(LeadOffer.State.WITHDRAWN);
    }

    @Test
    void whatHasExpiredIsLeftAlone() {
        assertThat(offer.withdraw(LAST.plusDays(1), NOW)).isFalse();
        assertThat(offer.state(LAST.plusDays(1))).isEqualTo(LeadOffer.State.EXPIRED);
    }

    @Test
    void whatWasAcceptedStands() {
        offer.accept(new CustomerId(5), NOW);
        assertThat(offer.state(LAST.plusDays(30))).isEqualTo(LeadOffer.State.ACCEPTED);
        assertThatThrownBy(() -> offer.withdraw(LAST, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void blanksAreNoMessage() {
        assertThat(new NewOffer(1, List.of(), null, LAST, " \r\n", "form").said()).isNull();
        assertThat(new NewOffer(1, List.of(), null, LAST, "Gern.\r\nBis bald", "form").said()).isEqualTo("Gern.\nBis bald");
    }
}
