package org.vorzimmer.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.tariffs.VatDecision.Category;
import org.vorzimmer.tariffs.VatTreatment.Recipient;

class VatTreatmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "false, DE, true, true, S", "false, DE, false, false, S", "true, DE, true, true, E", "true, DE, false, false, E",
        "false, AT, true, true, AE", "false, AT, true, false, S", "false, AT, false, false, S", "false, EL, true, true, AE", "false, GR, true, true, AE",
        "true, AT, true, true, AE", "true, AT, false, false, E",
        "false, CH, true, false, O", "false, CH, true, true, O", "false, CH, false, false, S", "true, CH, true, false, O", "true, CH, false, false, E", "false, GB, true, false, O"})
    void thePlaceOfSupplyComesFirst(boolean smallBusiness, String country, boolean business, boolean vatId, Category expected) {
        VatDecision decision = VatTreatment.decide(smallBusiness, new Recipient(country, business, vatId), DAY);
        assertThat(decision.category()).isEqualTo(expected);
        if (expected == Category.S) {
            assertThat(decision.rate()).isEqualByComparingTo("19");
            assertThat(decision.reasonDe()).isEmpty();
        } else {
            assertThat(decision.rate()).isZero();
            assertThat(decision.reasonDe()).isNotBlank();
            assertThat(decision.reasonEn()).isNotBlank();
        }
    }

    @Test
    void theInvoiceSaysWhyThereIsNoTax() {
        assertThat(VatTreatment.decide(true, Recipient.UNKNOWN, DAY).reasonDe()).contains("§ 19 UStG");
        assertThat(VatTreatment.decide(false, new Recipient("AT", true, true), DAY).reasonDe()).startsWith("Steuerschuldnerschaft des Leistungsempfängers");
        assertThat(VatTreatment.decide(false, new Recipient("CH", true, false), DAY).reasonDe()).contains("§ 3a Abs. 2 UStG");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, 19", "2020-07-01, 16", "2020-12-31, 16", "2021-01-01, 19"})
    void theRateIsThatOfTheDay(LocalDate day, BigDecimal rate) {
        assertThat(VatTreatment.decide(false, Recipient.UNKNOWN, day).rate()).isEqualByComparingTo(rate);
    }

    @Test
    void noRateIsGuessed() {
        assertThatThrownBy(() -> VatRates.german().on(LocalDate.of(2006, 12, 31))).isInstanceOf(IllegalArgumentException.class);
    }
}
