package org.vorzimmer.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorzimmer.shared.Money;
import org.vorzimmer.tariffs.Price.Kind;
import org.vorzimmer.tariffs.Price.Line;
import org.vorzimmer.tariffs.TariffTerms.Rounding;
import org.vorzimmer.tariffs.TariffTerms.TimeUnit;

class PriceCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final VatDecision DOMESTIC = VatTreatment.decide(false, VatTreatment.Recipient.UNKNOWN, DAY);

    private static TariffTerms terms(String base) {
        TariffTerms terms = new TariffTerms();
        terms.setBaseFee(new BigDecimal(base));
        return terms;
    }

    private static Price price(TariffTerms terms, Usage usage) {
        return PriceCalculation.of(terms, usage, Map.of(), DOMESTIC);
    }

    @Test
    void theTaxIsCountedOnTheSumAndNotByLine() {
        TariffTerms terms = terms("29.90");
        terms.setPricePerCall(new BigDecimal("0.99"));
        terms.setSmsPrice(new BigDecimal("0.19"));
        terms.setMobilePrice(new BigDecimal("0.29"));
        Price price = price(terms, new Usage(List.of(new Usage.Calls(47, 90)), 17, 0, 61, false));
        assertThat(price.lines()).extracting(Line::kind).containsExactly(Kind.BASE_FEE, Kind.CALLS, Kind.SMS, Kind.MOBILE);
        assertThat(price.lines()).extracting(Line::net).containsExactly(Money.of("29.90"), Money.of("46.53"), Money.of("3.23"), Money.of("17.69"));
        assertThat(price.net()).isEqualTo(Money.of("97.35"));
        assertThat(price.tax()).as("18.49 by line").isEqualTo(Money.of("18.50"));
        assertThat(price.gross()).isEqualTo(Money.of("115.85"));
    }

    @Test
    void halfACentGoesUp() {
        Price price = price(terms("97.50"), Usage.expected(0, 0, false));
        assertThat(price.tax()).as("18.52 half even").isEqualTo(Money.of("18.53"));
        assertThat(price.gross()).isEqualTo(Money.of("116.03"));
    }

    @ParameterizedTest
    @CsvSource({"61, PER_CALL, 60, 0, 240", "61, PER_MONTH, 60, 0, 180", "61, PER_CALL, 1, 0, 122", "5, PER_CALL, 1, 20, 40", "5, PER_CALL, 30, 20, 60", "5, PER_MONTH, 60, 0, 60",
            "60, PER_CALL, 60, 0, 120", "0, PER_CALL, 60, 0, 0"})
    void eachCallOrTheMonthIsRoundedUpToFullSteps(int seconds, Rounding rounding, int step, int minimum, long billed) {
        TariffTerms terms = terms("0");
        terms.setRounding(rounding);
        terms.setStepSeconds(step);
        terms.setMinimumSeconds(minimum);
        assertThat(PriceCalculation.billedSeconds(terms, new Usage(List.of(new Usage.Calls(2, seconds)), 0, 0, 0, false))).isEqualTo(billed);
    }

    @Test
    void includedCallsAndMinutesAreTakenOff() {
        TariffTerms terms = terms("58.00");
        terms.setIncludedCalls(50);
        terms.setIncludedMinutes(100);
        terms.setPricePerCall(new BigDecimal("0.60"));
        terms.setTimePrice(new BigDecimal("0.40"));
        assertThat(price(terms, Usage.expected(50, 100, false)).net()).isEqualTo(Money.of("58.00"));
        Price more = price(terms, Usage.expected(60, 120, false));
        assertThat(more.lines()).extracting(Line::quantity).containsExactly(BigDecimal.ONE, new BigDecimal("10"), new BigDecimal("20"));
        assertThat(more.net()).isEqualTo(Money.of("72.00"));
    }

    @Test
    void secondsHaveAPriceOfFourPlaces() {
        TariffTerms terms = terms("24.00");
        terms.setTimeUnit(TimeUnit.SECOND);
        terms.setStepSeconds(1);
        terms.setTimePrice(new BigDecimal("0.0149"));
        Price price = price(terms, new Usage(List.of(new Usage.Calls(1, 101), new Usage.Calls(2, 33)), 0, 0, 0, false));
        assertThat(price.lines().get(1)).isEqualTo(new Line(Kind.SECONDS, null, new BigDecimal("167"), new BigDecimal("0.0149"), Money.of("2.49")));
        assertThat(price.gross()).isEqualTo(Money.of("31.52"));
    }

    @Test
    void partsOfMinutesAreCountedToFourPlaces() {
        TariffTerms terms = terms("0.00");
        terms.setStepSeconds(10);
        terms.setTimePrice(new BigDecimal("0.99"));
        Line line = price(terms, new Usage(List.of(new Usage.Calls(1, 65)), 0, 0, 0, false)).lines().get(1);
        assertThat(line.quantity()).isEqualTo(new BigDecimal("1.1667"));
        assertThat(line.net()).isEqualTo(Money.of("1.16"));
    }

    @Test
    void anExpectationSpreadsTheTimeEvenly() {
        assertThat(Usage.expected(7, 10, false).calls()).containsExactly(new Usage.Calls(2, 85), new Usage.Calls(5, 86));
        assertThat(Usage.expected(100, 250, false).calls()).containsExactly(new Usage.Calls(100, 150));
        assertThat(Usage.expected(0, 0, false).calls()).isEmpty();
    }

    @Test
    void theLargestExpectationIsCountedWithoutOverflow() {
        TariffTerms terms = terms("10.00");
        terms.setTimePrice(new BigDecimal("1.00"));
        assertThat(price(terms, Usage.expected(100_000, 1_000_000, false)).net()).isEqualTo(Money.of("1000010.00"));
    }

    @Test
    void addOnsCountOnceAMonthOrByUse() {
        AddOnVersion monthly = addOn(AddOnTerms.Charge.MONTHLY, "15.00");
        AddOnVersion perUse = addOn(AddOnTerms.Charge.PER_USE, "1.90");
        assertThat(PriceCalculation.of(terms("10.00"), Usage.expected(0, 0, false), Map.of(monthly, 3), DOMESTIC).net()).isEqualTo(Money.of("25.00"));
        assertThat(PriceCalculation.of(terms("10.00"), Usage.expected(0, 0, false), Map.of(perUse, 3), DOMESTIC).net()).isEqualTo(Money.of("15.70"));
    }

    @Test
    void aSmallBusinessAddsNoTax() {
        VatDecision small = VatTreatment.decide(true, VatTreatment.Recipient.UNKNOWN, DAY);
        Price price = PriceCalculation.of(terms("29.90"), Usage.expected(0, 0, false), Map.of(), small);
        assertThat(price.tax()).isEqualTo(Money.ZERO);
        assertThat(price.gross()).isEqualTo(Money.of("29.90"));
    }

    private static AddOnVersion addOn(AddOnTerms.Charge charge, String price) {
        AddOnTerms terms = new AddOnTerms();
        terms.setCharge(charge);
        terms.setPrice(new BigDecimal(price));
        return new AddOnVersion(1, 1, DAY, new VersionText("Zusatz", "Extra"), terms);
    }
}
