package org.vorzimmer.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;

/** Whose a line is, from its entry to its rest. */
class PhoneLineTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final CustomerId CUSTOMER = new CustomerId(7);

    private final PhoneLine line = new PhoneLine(new PhoneNumber("+493023125610"), PhoneLine.Purpose.POOL_TRIAL, NOW);

    @Test
    void aFreeLineIsGivenOnce() {
        line.give(CUSTOMER, NOW.plusSeconds(60));
        assertThat(line.getState()).isEqualTo(PhoneLine.State.ASSIGNED);
        assertThat(line.getCustomerId()).isEqualTo(CUSTOMER);
        assertThat(line.getSince()).isEqualTo(NOW.plusSeconds(60));
        assertThatThrownBy(() -> line.give(new CustomerId(8), NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void givenBackItRestsAndIsNobodys() {
        line.give(CUSTOMER, NOW);
        line.giveBack(NOW.plusSeconds(60));
        assertThat(line.getState()).isEqualTo(PhoneLine.State.COOLING);
        assertThat(line.getCustomerId()).isNull();
        assertThat(line.isFree()).isFalse();
    }

    @Test
    void aLineLentForATrialMayBecomeTheCustomersOwn() {
        line.give(CUSTOMER, NOW);
        line.belongToCustomer();
        assertThat(line.getPurpose()).isEqualTo(PhoneLine.Purpose.CUSTOMER);
        assertThat(line.getCustomerId()).isEqualTo(CUSTOMER);
    }
}
