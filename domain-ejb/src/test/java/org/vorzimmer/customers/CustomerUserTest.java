package org.vorzimmer.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;

class CustomerUserTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void theCustomersEndIsTheUsersUnlessTheyWereRemovedBefore() {
        CustomerUser user = new CustomerUser(new CustomerId(7), 8, NOW);
        user.remove(NOW);
        user.remove(LATER);
        user.follow(LATER, LATER);
        assertThat(user.getRemovedAt()).isEqualTo(NOW);
        user.comeBack();
        assertThat(user.isRemoved()).isFalse();
        assertThat(user.belongsTo(new CustomerId(7))).isTrue();
        assertThat(user.belongsTo(new CustomerId(8))).isFalse();
    }

    @Test
    void onlyProspectiveAndActiveCustomersAreOpen() {
        for (Customer.State state : Customer.State.values()) {
            assertThat(new CustomerStateChanged(new CustomerId(7), state, null, null).isOpen()).as(state.name())
                    .isEqualTo(state == Customer.State.PROSPECTIVE || state == Customer.State.ACTIVE);
        }
    }

    @Test
    void aContactChangesNothingElse() {
        CustomerData before = new CustomerData(Customer.Kind.BUSINESS, "Tischlerei Span", "GmbH", Customer.Salutation.MS, "Ida", "Span",
                new PostalAddress("Am Markt", "3", "12345", "Musterstadt", "DE"), new EmailAddress("post@span.example"), null, "DE123456789", "DE", "de", true);
        assertThat(CustomerContact.of(before).in(before)).isEqualTo(before);
        CustomerData after = new CustomerContact("Jo", "Leim", null, new PhoneNumber("+49301234567"), "en").in(before);
        assertThat(after.company()).isEqualTo("Tischlerei Span");
        assertThat(after.vatId()).isEqualTo("DE123456789");
        assertThat(after.lastName()).isEqualTo("Leim");
        assertThat(after.email()).isNull();
    }
}
