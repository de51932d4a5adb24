package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    private final Format format = new Format();

    @Test
    void instantsAreShownAsBerlinTimeInSummerAndWinter() {
        assertThat(format.dateTime(Instant.parse("2026-11-22T13:05:00Z"))).isEqualTo("22.11.2026 14:05");
        assertThat(format.dateTime(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("02.07.2026 00:30");
    }

    @Test
    void nothingIsShownAsNothing() {
        assertThat(format.dateTime(null)).isEmpty();
        assertThat(format.money(null)).isEmpty();
        assertThat(format.date(null)).isEmpty();
    }

    @Test
    void amountsHaveGermanSeparatorsAndTwoPlaces() {
        assertThat(format.money(new BigDecimal("1234.555"))).isEqualTo("1.234,56\u00a0€");
        assertThat(format.money(new BigDecimal("-0.5"))).isEqualTo("-0,50\u00a0€");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56 €  | 1234.56
            1234,5      | 1234.50
            12          | 12.00
            12.50       | 12.50
            1.234       | 1234.00
            -3,10       | -3.10
            """)
    void amountsAreReadAsTheyAreTyped(String typed, BigDecimal amount) {
        assertThat(new MoneyConverter().typed(typed)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.56", "zwölf", "1,234", "12..5", "1.23.456", "９"})
    void whatCouldMeanTwoThingsIsRefused(String typed) {
        assertThatThrownBy(() -> new MoneyConverter().typed(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysAreReadWithOrWithoutLeadingZeros() {
        assertThat(new DateTextConverter().typed("1.2.2026")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThatThrownBy(() -> new DateTextConverter().typed("30.02.2026")).isInstanceOf(DateTimeException.class);
    }
}
