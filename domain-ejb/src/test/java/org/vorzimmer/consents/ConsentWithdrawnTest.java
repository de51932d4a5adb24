package org.vorzimmer.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantId;

class ConsentWithdrawnTest {

    private static final Instant GIVEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void whatTheFeaturesDidIsKeptAndNothingDoneIsSaidToo() {
        ConsentWithdrawn event = new ConsentWithdrawn(new TenantId(2), ConsentKind.NEWSLETTER, "subscriber", 7);
        assertThat(event.whatWasDone()).containsExactly(ConsentWithdrawn.NO_LONGER_USED);
        event.done("NEWSLETTER_ENDED");
        assertThat(event.whatWasDone()).containsExactly("NEWSLETTER_ENDED");
        assertThatThrownBy(() -> event.done("a sentence, with a comma")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWithdrawnConsentNamesItsPersonByTheKeyAlone() {
        ConsentRecord record = new ConsentRecord("contact", "lead", 7).by(new EmailAddress("clara@winterberg.example"));
        GivenConsent consent = new GivenConsent(ConsentKind.CONTACT, TextLanguage.DE, 1, record, "key", GIVEN);
        assertThat(consent.getPerson()).isEqualTo(record.person());
        assertThat(consent.isInForce()).isTrue();
        assertThat(consent.withdraw(WITHDRAWN)).isTrue();
        assertThat(consent.withdraw(WITHDRAWN.plusSeconds(1))).as("a second time").isFalse();
        assertThat(consent.getWithdrawnAt()).isEqualTo(WITHDRAWN);
        assertThat(consent.getPerson()).isNull();
        assertThat(consent.isInForce()).isFalse();
    }
}
