package org.vorzimmer.it.browser.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** The texts of the website: written, looked at, published now or for a later day, compared; what is wrong is said and nothing typed is lost. */
class ContentBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static Browser office;
    private static OwnOperator operator;

    @BeforeAll
    static void open() {
        office = Browser.open();
        operator = OwnOperator.make(office, "drossel", "A");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aTextIsPublishedNowAndTheNextOneOnItsDay() {
        office.visit(operator.page("/portal/content/content-list.xhtml")).see("Standardtext");
        office.visit(edit("HOME_HEADLINE", "de"));
        office.type("form:draft:input", "{{brand}} hebt ab").click("form:preview").see("So sehen es Besucher").see("drossel Büroservice hebt ab");
        office.clickThrough("form:publish").see("Fassung 1 ist veröffentlicht.");
        operator.awaitOnSite("/", "drossel Büroservice hebt ab");

        office.type("form:draft:input", "Ab morgen neu").type("form:from:input_input", day(TODAY.plusDays(1))).clickThrough("form:publish")
                .see("Fassung 2 ist veröffentlicht.");
        office.visit(operator.page("/portal/content/content-list.xhtml")).see("Fassung 1, gültig seit").see("Fassung 2 ab");

        office.visit(URI.create(edit("HOME_HEADLINE", "de") + "&version=2")).see("Sie sehen Fassung 2");
        assertThat(office.text("difference")).contains("entfallen", "{{brand}} hebt ab", "neu", "Ab morgen neu");
        assertThat(office.value("form:draft:input")).isEqualTo("Ab morgen neu");
        assertThat(operator.site("/")).contains("hebt ab").doesNotContain("Ab morgen neu");
    }

    @Test
    void cardsAndMarkdownAreShownAsVisitorsSeeThem() {
        office.visit(edit("SERVICE_CARDS", "de")).type("form:draft:input", "Annahme\nWir nehmen ab.\n\nNotiz\nWir schreiben auf.").click("form:preview")
                .see("So sehen es Besucher");
        assertThat(office.text("preview")).contains("Annahme", "Wir schreiben auf.");
        office.visit(edit("TERMS", "de")).type("form:draft:input", "## Paragraph\n\n**Wichtig** <script>alert(1)</script> {{gibtesnicht}}").click("form:preview")
                .see("So sehen es Besucher");
        assertThat(office.text("preview")).contains("Paragraph", "Wichtig", "Diese Platzhalter gibt es nicht", "{{gibtesnicht}}").doesNotContain("##", "**");
    }

    @Test
    void referencesAreLookedAtPublishedForALaterDayAndTakenAway() {
        office.visit(edit("REFERENCES", "de")).type("form:draft:input", "Jana Muster | Praxis | Arzt").click("form:publish").see("fehlt das Zitat");
        office.type("form:draft:input", "Jana Muster | Praxis | Arzt\nSehr gut.").click("form:preview").see("So sehen es Besucher").see("Sehr gut.");
        office.clickThrough("form:publish").see("Fassung 1 ist veröffentlicht.");
        operator.awaitOnSite("/", "Jana Muster");
        office.type("form:draft:input", "").type("form:from:input_input", day(TODAY.plusDays(1))).clickThrough("form:publish").see("Fassung 2 ist veröffentlicht.");
        assertThat(operator.site("/")).contains("Jana Muster");
        office.visit(edit("REFERENCES", "de")).type("form:draft:input", "").clickThrough("form:publish").see("Fassung 3 ist veröffentlicht.");
        operator.awaitGoneFromSite("/", "Jana Muster");
    }

    @Test
    void aWrongDayOrAnEmptyTextIsSaidAndWhatWasTypedStays() {
        office.visit(edit("HOME_LEAD", "de")).type("form:draft:input", "Rückwirkend").type("form:from:input_input", day(TODAY.minusDays(1))).click("form:publish")
                .see("Eine Fassung kann nicht rückwirkend gelten.");
        assertThat(office.value("form:draft:input")).isEqualTo("Rückwirkend");
        office.type("form:from:input_input", "32.13.2027").click("form:publish").see("Bitte geben Sie ein gültiges Datum ein");
        assertThat(office.text("form:from:error")).contains("gültiges Datum");
        assertThat(office.value("form:draft:input")).isEqualTo("Rückwirkend");

        office.click("form:default");
        new WebDriverWait(office.driver(), Vorzimmer.patience()).ignoring(StaleElementReferenceException.class).until(page -> !"Rückwirkend".equals(office.value("form:draft:input")));
        assertThat(office.value("form:draft:input")).as("the default text").isNotBlank();
        assertThat(office.value("form:from:input_input")).isEqualTo("32.13.2027");
        office.type("form:draft:input", " ").click("form:publish").await("form:draft:error");
        office.see("Bitte");
        assertThat(operator.site("/")).doesNotContain("Rückwirkend");
    }

    @Test
    void thePrivacyNoticeKeepsWhatMustStandInItAndNamesNoPeriodOfItsOwn() {
        office.visit(edit("PRIVACY", "de"));
        String standing = office.value("form:draft:input");
        office.type("form:draft:input", "Wir löschen alles.").click("form:publish").see("In den Datenschutzhinweisen fehlen Platzhalter:").see("periods");
        assertThat(office.value("form:draft:input")).isEqualTo("Wir löschen alles.");
        office.type("form:draft:input", standing + "\n\nProtokolle bleiben 4711 Tage.").click("form:publish").see("Im Text steht eine Frist.");
        assertThat(operator.site("/datenschutz")).doesNotContain("4711 Tage");
    }

    @Test
    void whoWasOvertakenOverwritesNothingUnseen() {
        office.visit(edit("CONTACT", "en")).type("form:draft:input", "First");
        Browser other = Browser.open();
        try {
            operator.enter(other);
            other.visit(edit("CONTACT", "en")).type("form:draft:input", "Second").clickThrough("form:publish").see("Fassung 1 ist veröffentlicht.");
        } finally {
            other.close();
        }
        office.click("form:publish").see("inzwischen");
        assertThat(office.value("form:draft:input")).isEqualTo("First");
        operator.awaitOnSite("/kontakt?lang=en", "Second");
    }

    private static URI edit(String text, String language) {
        return operator.page("/portal/content/content-edit.xhtml?text=" + text + "&language=" + language);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
