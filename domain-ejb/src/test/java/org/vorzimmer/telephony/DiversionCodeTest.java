package org.vorzimmer.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.telephony.DiversionCode.Network.FIXED;
import static org.vorzimmer.telephony.DiversionCode.Network.MOBILE;

import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.PhoneNumber;

/** The codes as the networks' own manuals print them. */
class DiversionCodeTest {

    private static final PhoneNumber LINE = new PhoneNumber("+493023125710");

    @Test
    void onAFixedLine() {
        assertThat(DiversionCode.UNCONDITIONAL.on(LINE, FIXED)).isEqualTo("*21*03023125710#");
        assertThat(DiversionCode.NO_ANSWER.on(LINE, FIXED)).isEqualTo("*61*03023125710#");
        assertThat(DiversionCode.BUSY.on(LINE, FIXED)).isEqualTo("*67*03023125710#");
        assertThat(DiversionCode.BUSY.off(FIXED)).isEqualTo("#67#");
        assertThat(DiversionCode.BUSY.on(new PhoneNumber("+43123456789"), FIXED)).isEqualTo("*67*0043123456789#");
    }

    @Test
    void onAMobileTelephone() {
        assertThat(DiversionCode.NO_ANSWER.on(LINE, MOBILE)).isEqualTo("**61*+493023125710#");
        assertThat(DiversionCode.UNCONDITIONAL.off(MOBILE)).isEqualTo("##21#");
    }
}
