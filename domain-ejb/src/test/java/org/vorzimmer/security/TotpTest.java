package org.vorzimmer.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** Secret and time of RFC 6238, appendix B; six of its eight digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1111111109);

    @Test
    void agreesWithTheStandard() {
        assertThat(Totp.codeAt(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.codeAt(SECRET, NOW)).isEqualTo("081804");
    }

    @Test
    void acceptsOneStepBeforeAndAfter() {
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.minusSeconds(30)), NOW)).hasValue(NOW.getEpochSecond() / 30 - 1);
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.plusSeconds(30)), NOW)).hasValue(NOW.getEpochSecond() / 30 + 1);
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.minusSeconds(60)), NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, NOW.plusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void readsCodesAsPeopleTypeThem() {
        assertThat(Totp.stepOf(SECRET, " 081 804 ", NOW)).isPresent();
        assertThat(Totp.stepOf(SECRET, null, NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "081804x", NOW)).isEmpty();
    }

    @Test
    void theAddressForTheAppIsEncoded() {
        assertThat(Totp.address("Büro Lerche", "adler@example.com", SECRET))
                .isEqualTo("otpauth://totp/B%C3%BCro%20Lerche:adler%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=B%C3%BCro%20Lerche");
    }
}
