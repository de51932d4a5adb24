package org.vorzimmer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    @ParameterizedTest
    @CsvSource({"Herbst-2026, herbst-2026", "' Zahnärzte ', zahnärzte", "radio_spot.1, radio_spot.1", "Neue Kunden, neue kunden"})
    void namesAreOneInUpperAndLowerCase(String typed, String name) {
        assertThat(Campaign.of(typed)).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "erika@muster.example", "<script>", "a;b", "=cmd", "-x", "0151 23456789", "tel030-23125100"})
    void whatMayPointToAPersonOrIsNoNameIsNone(String typed) {
        assertThat(Campaign.of(typed)).isEmpty();
    }

    @Test
    void namesAreShort() {
        assertThat(Campaign.of("a".repeat(40))).isPresent();
        assertThat(Campaign.of("a".repeat(41))).isEmpty();
    }
}
