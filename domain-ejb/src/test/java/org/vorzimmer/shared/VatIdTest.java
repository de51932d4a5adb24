package org.vorzimmer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorzimmer.shared.VatId.Refusal;

class VatIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE136695976", "ATU13585627", "BE0403019261", "NL004495445B01", "NL123456789B13", "FR40303265045", "FR83404833048", "IT00743110157",
            "ESB58378431", "ES54362315K", "ESX2482300W", "PL8567346215", "DK13585628", "FI20774740", "LU15027442", "PT501964843", "SE123456789701",
            "IE6433435F", "HU12892312", "EL023456780", "EE100931558", "HR33392005961", "MT11679112", "SK2022749619", "CHE107787577"})
    void numbersInForceElsewhereAreTaken(String number) {
        assertThat(VatId.refusal(number)).as(number).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE136695978", "ATU13585626", "BE0403019262", "NL004495446B01", "FR41303265045", "IT00743110158", "ESB58378432", "ES54362315Z",
            "PL8567346216", "DK13585627", "FI20774741", "LU15027443", "PT501964842", "SE123456789101", "IE6433435E", "HU12892313", "EE100931557",
            "HR33392005962", "MT11679113", "SK2022749618", "CHE107787578"})
    void oneWrongDigitIsNoticed(String number) {
        assertThat(VatId.refusal(number)).contains(Refusal.CHECK_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({"DE13669597, SHAPE", "DE1366959760, SHAPE", "ATX13585627, SHAPE", "NL004495445B1, SHAPE", "FRIO303265045, SHAPE", "US123456789, COUNTRY",
            "136695976, COUNTRY", "D, COUNTRY", "'', EMPTY", "' ', EMPTY"})
    void whatIsWrongIsNamed(String typed, Refusal refusal) {
        assertThat(VatId.refusal(typed)).contains(refusal);
        assertThat(VatId.parse(typed)).isEmpty();
    }

    @Test
    void countriesWithoutACertainWayAreJudgedByFormOnly() {
        assertThat(VatId.parse("CZ12345678")).isPresent();
        assertThat(VatId.parse("BG123456789")).isPresent();
        assertThat(VatId.parse("FRK7399859412")).isPresent();
        assertThat(VatId.parse("CZ1234567")).isEmpty();
    }

    @Test
    void blanksDotsAndSmallLettersDoNotMatter() {
        assertThat(VatId.parse(" de 136 695 976 ")).contains(new VatId("DE136695976"));
        assertThat(VatId.parse("CHE-107.787.577 MWST")).contains(new VatId("CHE107787577"));
        assertThat(VatId.parse("GR 023456780")).contains(new VatId("EL023456780"));
    }

    @Test
    void itsCountryIsTheOneOfAnAddress() {
        assertThat(new VatId("EL023456780").country()).isEqualTo("GR");
        assertThat(new VatId("CHE107787577").country()).isEqualTo("CH");
        assertThat(new VatId("ATU13585627").country()).isEqualTo("AT");
    }

    @Test
    void nothingAndFarTooMuchAreRefused() {
        assertThat(VatId.refusal(null)).contains(Refusal.EMPTY);
        assertThat(VatId.refusal("DE".repeat(500))).contains(Refusal.COUNTRY);
        assertThatThrownBy(() -> new VatId("de136695976")).isInstanceOf(IllegalArgumentException.class);
    }
}
