package org.vorzimmer.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Money;

class AgreedTariffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static AgreedTariff agreed() {
        TariffTerms terms = new TariffTerms();
        terms.setBaseFee(new BigDecimal("49.00"));
        terms.setPricePerCall(new BigDecimal("0.99"));
        return new AgreedTariff(new Tariff("klar"), new TariffVersion(1, 1, DAY, new VersionText("Klar", "Clear"), terms), List.of());
    }

    @Test
    void anAgreedBaseFeeCountsAndLeavesTheVersionAsItIs() {
        AgreedTariff cheaper = agreed().at(new BigDecimal("39.00"));
        assertThat(cheaper.terms().getBaseFee()).isEqualByComparingTo("39");
        assertThat(cheaper.terms().getPricePerCall()).as("everything else").isEqualByComparingTo("0.99");
        assertThat(cheaper.version().getTerms().getBaseFee()).isEqualByComparingTo("49");
        assertThat(MonthlyPrice.of(cheaper, VatTreatment.decide(false, VatTreatment.Recipient.UNKNOWN, DAY)).net()).isEqualTo(Money.of("39.00"));
    }

    @Test
    void withoutOneTheVersionsOwnCounts() {
        assertThat(agreed().terms().getBaseFee()).isEqualByComparingTo("49");
        assertThat(agreed().at(new BigDecimal("39.00")).at(null).terms().getBaseFee()).isEqualByComparingTo("49");
    }
}
