package org.vorzimmer.telephony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A signature is right for its key, time and body only, and for five minutes. */
class RequestSignatureTest {

    private static final byte[] SECRET = "6f70656e20736573616d65".getBytes(UTF_8);
    private static final byte[] BODY = "{\"id\":\"e-1\"}".getBytes(UTF_8);

    /** By openssl: printf '1796030100.{"id":"e-1"}' | openssl dgst -sha256 -hmac 6f70656e20736573616d65. */
    private static final String BY_OPENSSL = "5a559267d7c67b6943ae8b22790a516ab942d838d3e6c4263043f28cbb1f6bee";

    @Test
    void itIsWhatOtherProgramsCalculate() {
        assertThat(HexFormat.of().formatHex(RequestSignature.of(SECRET, "1796030100", BODY))).isEqualTo(BY_OPENSSL);
        assertThat(RequestSignature.isRight(SECRET, request("1796030100", BY_OPENSSL, BODY))).isTrue();
        assertThat(RequestSignature.isRight(SECRET, request("1796030100", BY_OPENSSL.toUpperCase(Locale.ROOT), BODY))).isTrue();
    }

    @Test
    void anotherKeyTimeOrBodyIsNotSignedByIt() {
        assertThat(RequestSignature.isRight("6f70656e20736573616d66".getBytes(UTF_8), request("1796030100", BY_OPENSSL, BODY))).isFalse();
        assertThat(RequestSignature.isRight(SECRET, request("1796030101", BY_OPENSSL, BODY))).isFalse();
        assertThat(RequestSignature.isRight(SECRET, request("1796030100", BY_OPENSSL, "{\"id\":\"e-2\"}".getBytes(UTF_8)))).isFalse();
        for (String odd : new String[] {null, "", "x", BY_OPENSSL.substring(1), BY_OPENSSL + "00", "g".repeat(64)}) {
            assertThat(RequestSignature.isRight(SECRET, request("1796030100", odd, BODY))).as(String.valueOf(odd)).isFalse();
        }
    }

    @Test
    void itCountsForFiveMinutesInBothDirections() {
        Instant now = Instant.ofEpochSecond(1_796_030_100);
        assertThat(RequestSignature.isInTime("1796030100", now)).isTrue();
        assertThat(RequestSignature.isInTime("1796029800", now)).isTrue();
        assertThat(RequestSignature.isInTime("1796030400", now)).isTrue();
        assertThat(RequestSignature.isInTime("1796029799", now)).isFalse();
        assertThat(RequestSignature.isInTime("1796030401", now)).isFalse();
        for (String odd : new String[] {null, "", "-1", "1796030100.5", "now", "9".repeat(20)}) {
            assertThat(RequestSignature.isInTime(odd, now)).as(String.valueOf(odd)).isFalse();
        }
    }

    private static SignedRequest request(String timestamp, String signature, byte[] body) {
        return new SignedRequest("tel_1", timestamp, signature, body);
    }
}
