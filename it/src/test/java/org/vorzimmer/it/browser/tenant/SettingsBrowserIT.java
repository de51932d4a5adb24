package org.vorzimmer.it.browser.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;

/** An operator's own settings: what is saved is on the website at once, what is wrong is said beside its field and nothing of it is kept. */
class SettingsBrowserIT {

    private static Browser office;
    private static OwnOperator operator;

    @BeforeAll
    static void open() {
        office = Browser.open();
        operator = OwnOperator.make(office, "stieglitz", "A");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void whatIsSavedStandsOnTheWebsite() {
        office.visit(tab("BRAND")).type("form:s-CLAIM:input", "Wir sind ganz Ohr & <höflich>.").type("form:s-PHONE:input", "030 23125 400")
                .click("form:save").see("Gespeichert.");
        operator.awaitOnSite("/", "Wir sind ganz Ohr &amp; &lt;höflich&gt;.");
        operator.awaitOnSite("/", "030 23125 400");
        office.visit(tab("IMPRINT")).type("form:s-COMPANY:input", "Stieglitz und Töchter").choose("form:s-LAND:input", "HB").click("form:save").see("Gespeichert.");
        operator.awaitOnSite("/impressum", "Stieglitz und Töchter");
        office.visit(tab("FEATURES")).choose("form:s-CONTACT_FORM_COMPANY:input", "OFF").type("form:s-OPENING_HOURS:input", "Mo-Fr 07:00-11:00")
                .click("form:save").see("Gespeichert.");
        assertThat(operator.site("/kontakt")).doesNotContain("form:company");
        operator.awaitOnSite("/", "7:00");
        office.visit(tab("IMPRINT"));
        assertThat(office.value("form:s-COMPANY:input")).isEqualTo("Stieglitz und Töchter");
        assertThat(office.value("form:s-LAND:input")).isEqualTo("HB");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        office.visit(tab("BRAND")).type("form:s-CLAIM:input", "Halb gespeichert").type("form:s-PHONE:input", "ruf an").click("form:save").await("form:s-PHONE:error");
        assertThat(office.text("form:s-PHONE:error")).contains("Bitte geben Sie eine Telefonnummer an");
        assertThat(office.value("form:s-PHONE:input")).isEqualTo("ruf an");
        assertThat(office.value("form:s-CLAIM:input")).isEqualTo("Halb gespeichert");
        assertThat(operator.site("/")).doesNotContain("Halb gespeichert").doesNotContain("ruf an");
        office.visit(tab("FEATURES")).type("form:s-OPENING_HOURS:input", "Mo bis Freitag früh").click("form:save").see("Diese Zeiten sind nicht lesbar.");
        assertThat(office.value("form:s-OPENING_HOURS:input")).isEqualTo("Mo bis Freitag früh");
        office.visit(tab("SECURITY")).type("form:s-SESSION_IDLE_MINUTES:input", "2").click("form:save").see("Diese Zahl liegt außerhalb des Möglichen.");
        office.visit(tab("BANK")).type("form:s-BANK_IBAN:input", "DE00 1234 5678 9012 3456 78").click("form:save").see("Diese IBAN stimmt nicht.");
        assertThat(office.value("form:s-BANK_IBAN:input")).isEqualTo("DE00 1234 5678 9012 3456 78");
    }

    @Test
    void aDrawingBecomesTheLogoAndAnythingElseDoesNot(@TempDir Path folder) throws IOException {
        office.visit(tab("BRAND")).clickThrough("logo:upload");
        assertThat(office.text("logo:file:error")).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        upload(Files.writeString(folder.resolve("brief.svg"), "Das ist keine Zeichnung."));
        assertThat(office.text("logo:file:error")).contains("Diese Datei ist keine SVG-Zeichnung");
        assertThat(operator.site("/")).doesNotContain("logo.svg");

        upload(Files.writeString(folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>"));
        office.see("Das Logo ist gespeichert.");
        operator.awaitOnSite("/", "logo.svg");
        assertThat(operator.site("/logo.svg")).contains("circle").doesNotContain("script");
        office.clickThrough("logo:drop").see("Das Logo ist entfernt.");
        operator.awaitGoneFromSite("/", "logo.svg");
    }

    @Test
    void theBanksPaperIsKeptAndReplaced(@TempDir Path folder) throws IOException {
        office.visit(tab("BANK")).see("Bestätigung der Bank für Mandate per Klick").seeNoMore("Datei fehlt");
        office.driver().findElement(By.id("form:s-BANK_ACCEPTS_ONLINE_MANDATE:input")).click();
        office.type("form:s-BANK_ONLINE_MANDATE_CONFIRMED_ON:input", "2026-06-15").click("form:save").see("Gespeichert.").visit(tab("BANK")).see("Datei fehlt");
        confirm(Files.writeString(folder.resolve("brief.txt"), "Ja."));
        assertThat(office.text("confirmation:file:error")).contains("kein PDF, JPEG oder PNG");
        confirm(Files.writeString(folder.resolve("Bestätigung 2025.pdf"), "%PDF-1.7 eins"));
        office.see("Die Bestätigung der Bank ist abgelegt.").see("Bestätigung 2025").seeNoMore("Datei fehlt");
        confirm(Files.writeString(folder.resolve("Bestätigung 2026.pdf"), "%PDF-1.7 zwei"));
        office.see("Bestätigung 2026").see("Bestätigung 2025").see("früher").visit(tab("BANK")).see("früher");
        assertThat(office.barriers()).isEmpty();
    }

    private static void confirm(Path file) {
        office.driver().findElement(By.id("confirmation:file:input")).sendKeys(file.toString());
        office.clickThrough("confirmation:upload");
    }

    private static void upload(Path file) {
        office.driver().findElement(By.id("logo:file:input")).sendKeys(file.toString());
        office.clickThrough("logo:upload");
    }

    private static URI tab(String group) {
        return operator.page("/portal/tenant/settings.xhtml?group=" + group);
    }
}
