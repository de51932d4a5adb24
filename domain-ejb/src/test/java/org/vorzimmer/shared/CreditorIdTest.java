package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorIdTest {

    @Test
    void theBusinessCodeTakesNoPartInTheCheckDigits() {
        assertThat(CreditorId.checkDigits("DE", "09999999999")).isEqualTo("98");
        assertThat(CreditorId.checkDigits("DE", "02345678901")).isEqualTo("16");
        assertThat(CreditorId.parse("DE98ZZZ09999999999")).isPresent();
        assertThat(CreditorId.parse("DE98ABC09999999999")).isPresent();
        assertThat(CreditorId.parse("DE16ZZZ02345678901")).isPresent();
    }

    @Test
    void blanksAndSmallLettersDoNotMatter() {
        assertThat(CreditorId.parse("de98 zzz0 9999 9999 99")).contains(new CreditorId("DE98ZZZ09999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE97ZZZ09999999999", "DE98ZZZ0999999999", "DE98ZZZ099999999990", "DE98ZZZ0999999999A", "98ZZZ09999999999", "", "DE98-ZZ09999999999"})
    void aWrongOneIsRefused(String typed) {
        assertThat(CreditorId.parse(typed)).isEmpty();
    }

    @Test
    void otherCountriesHaveTheirs() {
        assertThat(CreditorId.parse("AT61ZZZ01234567890")).isPresent();
        assertThat(CreditorId.parse("NL" + CreditorId.checkDigits("NL", "123456780001") + "ZZZ123456780001")).isPresent();
        assertThat(CreditorId.parse("AT62ZZZ01234567890")).isEmpty();
        assertThat(CreditorId.parse(null)).isEmpty();
    }

    @Test
    void anotherBusinessCodeIsTheSameCreditor() {
        CreditorId plain = new CreditorId("DE98ZZZ09999999999");
        assertThat(plain.isSameCreditor(new CreditorId("DE98ABC09999999999"))).isTrue();
        assertThat(plain.isSameCreditor(new CreditorId("DE16ZZZ02345678901"))).isFalse();
        assertThat(plain.comparisonKey()).isEqualTo("DE9809999999999");
    }
}
