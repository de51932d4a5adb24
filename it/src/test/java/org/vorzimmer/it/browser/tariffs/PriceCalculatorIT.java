package org.vorzimmer.it.browser.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The calculator on the price page as it works without script: an address goes in, a page with exact amounts comes back. */
class PriceCalculatorIT {

    private static Visitor visitor(Tenant tenant) {
        return Visitor.at(Vorzimmer.running(), tenant.host());
    }

    private static String words(Visitor visitor) {
        return Jsoup.parse(visitor.page()).body().text().replace('\u00a0', ' ');
    }

    @Test
    void theCheapestTariffStandsFirstWithItsLinesAndTheOthersAfterIt() {
        Visitor visitor = visitor(Tenant.LERCHE).open("/preise?anrufe=80&minuten=160");
        assertThat(words(visitor)).contains("Am günstigsten für Sie: Praxis", "Anrufe 20 0,99 € 19,80 €", "Summe netto 98,80 €", "Umsatzsteuer 19 % 18,77 €",
                "Summe brutto 117,57 €", "Einstieg 122,20 € netto, 145,42 € brutto");
        assertThat(visitor.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-store");
        assertThat(words(visitor(Tenant.LERCHE).open("/preise?anrufe=10&minuten=20&lang=en"))).contains("Cheapest for you: Starter", "Gross total 37,96 €");
        assertThat(words(visitor(Tenant.LERCHE).open("/preise?anrufe=10&minuten=20&zusatz=kalender"))).contains("Am günstigsten für Sie: Praxis", "Terminkalender 1 15,00 € 15,00 €");
        assertThat(words(visitor(Tenant.RUFWERK).open("/preise?anrufe=10&minuten=20"))).contains("Sekunden 1.200 0,0149 € 17,88 €");
    }

    @Test
    void nonsenseIsSaidBesideItsField() {
        for (String nonsense : List.of("anrufe=&minuten=5", "anrufe=-1&minuten=5", "anrufe=%3Cscript%3Ealert(1)%3C/script%3E&minuten=5", "anrufe=99999999999&minuten=5", "anrufe=" + "9".repeat(3000))) {
            Visitor visitor = visitor(Tenant.KONTOR).open("/preise?" + nonsense);
            assertThat(visitor.status()).as(nonsense).isEqualTo(200);
            assertThat(Jsoup.parse(visitor.page()).getElementById("anrufe-error").text()).as(nonsense).contains("Zahl der Anrufe");
            assertThat(visitor.page()).as(nonsense).doesNotContain("<script>alert").doesNotContain("Am günstigsten");
        }
        assertThat(words(visitor(Tenant.KONTOR).open("/preise?anrufe=0&minuten=5"))).contains("Minuten ohne Anrufe gibt es nicht");
    }

    @Test
    void anotherOperatorsTariffsAreNotThere() {
        assertThat(words(visitor(Tenant.NAHBEI).open("/preise"))).contains("Beratung", "Team").doesNotContain("Praxis", "Pauschal");
    }
}
