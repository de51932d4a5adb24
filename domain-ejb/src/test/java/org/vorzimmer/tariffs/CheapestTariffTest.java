package org.vorzimmer.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheapestTariffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static Catalogue.Entry entry(String code, int position, Offer offer, String base, String perCall, String roundTheClock) {
        Tariff tariff = new Tariff(code);
        tariff.place(position, offer, null, null);
        TariffTerms terms = new TariffTerms();
        terms.setBaseFee(new BigDecimal(base));
        terms.setPricePerCall(new BigDecimal(perCall));
        terms.setRoundTheClockFee(roundTheClock == null ? null : new BigDecimal(roundTheClock));
        return new Catalogue.Entry(tariff, new TariffVersion(position, 1, DAY, new VersionText(code, code), terms));
    }

    private static final Catalogue CATALOGUE = new Catalogue(DAY, List.of(entry("small", 1, Offer.PUBLIC, "10.00", "1.00", null), entry("big", 2, Offer.PUBLIC, "50.00", "0.20", "30.00"),
            entry("asked", 3, Offer.ON_REQUEST, "1.00", "0.00", "0.00")), List.of(), VatTreatment.decide(false, VatTreatment.Recipient.UNKNOWN, DAY));

    private static List<String> ranked(Usage usage, List<Catalogue.Extra> wanted) {
        return CheapestTariff.rank(CATALOGUE, usage, wanted).stream().map(ranked -> ranked.entry().tariff().getCode()).toList();
    }

    @Test
    void theCheapestStandsFirstAndWithoutAPriceNothingIsRanked() {
        assertThat(ranked(Usage.expected(10, 20, false), List.of())).containsExactly("small", "big");
        assertThat(ranked(Usage.expected(80, 20, false), List.of())).containsExactly("big", "small");
    }

    @Test
    void ofEqualOnesTheFirstInTheListWins() {
        assertThat(ranked(Usage.expected(50, 20, false), List.of())).containsExactly("small", "big");
    }

    @Test
    void whatCannotBeHadIsLeftOut() {
        assertThat(ranked(Usage.expected(10, 20, true), List.of())).containsExactly("big");
        AddOnTerms terms = new AddOnTerms();
        terms.setPrice(new BigDecimal("5.00"));
        terms.setFits("small, other");
        Catalogue.Extra extra = new Catalogue.Extra(new AddOn("extra"), new AddOnVersion(1, 1, DAY, new VersionText("Extra", "Extra"), terms));
        assertThat(ranked(Usage.expected(10, 20, false), List.of(extra))).containsExactly("small");
        assertThat(ranked(Usage.expected(10, 20, true), List.of(extra))).isEmpty();
    }
}
