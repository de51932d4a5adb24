package org.vorzimmer.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpTruncationTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0",
        "::ffff:203.0.113.77, 203.0.113.0",
        "::FFFF:cb00:714d, 203.0.113.0",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348, 2001:db8:85a3::",
        "[2001:db8:85a3:8d3:1319:8a2e:370:7348], 2001:db8:85a3::",
        "2001:db8:0:1::5, 2001:db8::",
        "2001:0:85a3::1, 2001:0:85a3::",
        "::1, ::",
        "fe80::1%eth0, fe80::",
        "255.255.255.255, 255.255.255.0"
    })
    void cuts(String address, String expected) {
        assertThat(IpTruncation.truncate(address)).isEqualTo(expected);
        assertThat(IpTruncation.truncate(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "203.0.113", "203.0.113.256", "dead.beef", "1:2:3", "203.0.113.7:443", "example.org"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> IpTruncation.truncate(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
