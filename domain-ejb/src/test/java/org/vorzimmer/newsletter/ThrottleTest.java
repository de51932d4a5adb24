package org.vorzimmer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void noMinuteSeesMoreThanIsAllowed() {
        assertThat(Throttle.allows(60, 0)).isEqualTo(60);
        assertThat(Throttle.allows(60, 45)).isEqualTo(15);
        assertThat(Throttle.allows(60, 60)).isZero();
        assertThat(Throttle.allows(60, 61)).as("the setting was lowered meanwhile").isZero();
        assertThat(Throttle.allows(9_999, 0)).as("one transaction's share").isEqualTo(Throttle.MOST_AT_ONCE);
    }
}
