package org.vorzimmer.web.site.leads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormThrottleTest {

    @Test
    void oneLineIsSlowedDownHoweverManyAddressesItHas() {
        FormThrottle throttle = new FormThrottle();
        for (int host = 1; host <= 10; host++) {
            assertThat(throttle.allows("2001:db8:85a3:8d3::" + host)).isTrue();
        }
        assertThat(throttle.allows("2001:db8:85a3:8d3::99")).isFalse();
        assertThat(throttle.allows("2001:db8:85a3:8d4::1")).as("the neighbour's line").isTrue();
    }

    @Test
    void eachAddressOfTheOldKindIsALine() {
        assertThat(FormThrottle.lineOf("203.0.113.7")).isNotEqualTo(FormThrottle.lineOf("203.0.113.8"));
        assertThat(FormThrottle.lineOf("::ffff:203.0.113.7")).isNotEqualTo(FormThrottle.lineOf("::ffff:203.0.113.8"));
        assertThat(FormThrottle.lineOf("no:address")).isEqualTo("no:address");
    }
}
