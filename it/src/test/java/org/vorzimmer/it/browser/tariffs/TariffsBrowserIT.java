package org.vorzimmer.it.browser.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;

/** Tariffs from the first one to a version for tomorrow that is taken back: what the office writes is what visitors read, on its day and not before. */
class TariffsBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static Browser office;
    private static OwnOperator operator;

    @BeforeAll
    static void open() {
        office = Browser.open();
        operator = OwnOperator.make(office, "goldammer", "A");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aTariffIsMadeAndItsNextVersionWaitsForItsDay() {
        assertThat(operator.site("/preise")).contains("Unsere Preise nennen wir Ihnen gern").doesNotContain("Ausrechnen");
        office.visit(operator.page("/portal/tariffs/tariff-list.xhtml")).see("Noch kein Tarif");

        office.visit(operator.page("/portal/tariffs/tariff-edit.xhtml")).type("form:code:input", "Groß!").type("form:baseFee:input", "viel").click("form:save")
                .see("Nur kleine Buchstaben");
        assertThat(office.text("form:baseFee:error")).contains("Betrag");
        assertThat(office.value("form:baseFee:input")).as("what was typed").isEqualTo("viel");

        office.type("form:code:input", "basis").type("form:nameDe:input", "Basis").type("form:nameEn:input", "Basic").type("form:baseFee:input", "29,90")
                .type("form:timePrice:input", "0,0149").choose("form:timeUnit:input", "SECOND").type("form:stepSeconds:input", "1")
                .type("form:from:input_input", day(TODAY.minusDays(1))).click("form:save").see("Eine Fassung kann nicht rückwirkend gelten.");
        assertThat(office.text("form:from:error")).contains("rückwirkend");
        office.click("form:preview").see("So sehen es Besucher").see("0,0149");
        office.type("form:from:input_input", day(TODAY)).clickThrough("form:save").see("Der Tarif ist angelegt.");
        operator.awaitOnSite("/preise", "29,90");
        assertThat(operator.site("/preise?lang=en")).contains("Basic", "Each second", "value added tax");

        office.type("form:baseFee:input", "34,90").type("form:from:input_input", day(TODAY.plusDays(1))).clickThrough("form:save").see("Fassung 2 ist festgeschrieben.");
        office.visit(operator.page("/portal/tariffs/tariff-list.xhtml")).see("29,90").see("34,90").see("ab " + day(TODAY.plusDays(1)));
        assertThat(operator.site("/preise?anrufe=1&minuten=1")).as("made anew").contains("29,90").doesNotContain("34,90");

        office.clickText("Basis").see("Kommt").clickThrough("versions:rows:0:withdraw").see("Fassung 2 ist zurückgezogen.").see("Zurückgezogen");
        assertThat(office.driver().findElements(By.id("versions:rows:1:withdraw"))).as("a button to take back what is in force").isEmpty();

        office.visit(operator.page("/portal/tariffs/tariff-edit.xhtml")).type("form:code:input", "basis").type("form:nameDe:input", "Zweiter").type("form:nameEn:input", "Second")
                .click("form:save").see("Dieses Kürzel gibt es schon.");
        assertThat(office.text("form:code:error")).contains("gibt es schon");
    }

    @Test
    void anAddOnFitsTariffsThatThereAre() {
        office.visit(operator.page("/portal/tariffs/add-on-edit.xhtml")).type("form:code:input", "kalender").type("form:nameDe:input", "Kalender").type("form:nameEn:input", "Calendar")
                .type("form:price:input", "15").type("form:fits:input", "gibtesnicht").click("form:save").see("Den Tarif gibtesnicht gibt es nicht.");
        assertThat(office.text("form:fits:error")).contains("gibtesnicht");
        office.type("form:fits:input", "").clickThrough("form:save").see("Der Zusatz ist angelegt.");
        office.visit(operator.page("/portal/tariffs/add-on-list.xhtml")).see("Kalender").see("15,00");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
