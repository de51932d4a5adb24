package org.vorzimmer.it.browser.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The office's day with an enquiry: entered by hand, taken, noted, closed, opened again, deleted; and nothing of it at another operator. */
class LeadWorkBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void anEnquiryByTelephoneIsWorkedOnAndDeletedAtOnce() {
        SignInPage.enter(office, Tenant.RUFWERK, "OFFICE_LEAD");
        String name = "Handschrift";
        enterByHand(Tenant.RUFWERK, name);
        office.click("assign:mine").see("Die Zuständigkeit ist geändert.");
        office.type("note:text:input", "Rückruf am Montag, ä ö ü ß").click("note:keep").see("Die Notiz steht im Verlauf.").see("Rückruf am Montag, ä ö ü ß");
        office.choose("close:reason:input", "NO_INTEREST").click("close:close").see("Die Anfrage ist abgeschlossen.");
        office.click("reopen:reopen").see("Die Anfrage ist wieder offen.");
        URI page = URI.create(office.address());

        Browser stranger = Browser.open();
        try {
            SignInPage.enter(stranger, Tenant.KONTOR, "OFFICE_LEAD");
            stranger.visit(Vorzimmer.running().page(Tenant.KONTOR, page.getPath() + "?" + page.getQuery())).see("Diese Seite gibt es nicht");
        } finally {
            stranger.close();
        }

        office.choose("delete:reason:input", "ASKED_IN_WRITING").click("delete:do:button").confirm();
        office.see("Neue Anfragen erscheinen von selbst.");
        office.visit(page).see("Diese Seite gibt es nicht");
    }

    @Test
    void aNewEnquiryAppearsOnTheOpenListWithoutReload() {
        SignInPage.enter(office, Tenant.NAHBEI, "AGENT");
        office.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/leads/lead-list.xhtml")).see("Anfragen");
        Browser visitor = Browser.open();
        try {
            String reference = ContactPage.open(visitor, Tenant.NAHBEI).fill("", "Live", "Lebendig", "live@lebendig.example", "", "Frage", "Sehen Sie mich?")
                    .agreeIfAsked().sendUntilTaken();
            office.see(reference);
        } finally {
            visitor.close();
        }
    }

    @Test
    void anEnquiryIsATaskUntilItIsAnsweredAndSaysOnWhichDayItGoes() {
        SignInPage.enter(office, Tenant.KONTOR, "OFFICE_LEAD");
        enterByHand(Tenant.KONTOR, "Aufgabenbach");
        URI page = URI.create(office.address());
        String reference = office.driver().findElement(By.cssSelector("code")).getText();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today.plusDays(28));
        assertThat(office.text("keep")).contains(day);

        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/tasks/task-list.xhtml")).see(reference).clickText(reference).see("Verlauf");
        office.type("answer:text:input", "Ja, gern.").click("answer:send").see("Die Antwort ist auf dem Weg.");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/tasks/task-list.xhtml")).see("Aufgaben");
        assertThat(office.text()).doesNotContain(reference);

        office.visit(page).see("Länger aufbewahren");
        String later = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today.plusDays(90));
        office.driver().findElement(By.cssSelector("details.more summary")).click();
        office.type("longer:lastDay:input_input", later).type("longer:proof:input", "E-Mail von heute").click("longer:save").see("bleibt so lange");
        assertThat(office.text("keep")).contains(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today.plusDays(91)));
        office.see("E-Mail von heute").click("kept:withdraw").see("Der Widerruf ist festgehalten.");
        assertThat(office.text("keep")).contains(day);
    }

    @Test
    void blanksFillNoField() {
        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/leads/lead-enter.xhtml"));
        office.type("form:lastName:input", "Leerzeichen").type("form:email:input", "leer@zeichen.example").type("form:message:input", "   ")
                .click("form:save").see("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.value("form:lastName:input")).isEqualTo("Leerzeichen");
    }

    @Test
    void whatIsClickedTwiceIsDoneOnce() {
        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/leads/lead-enter.xhtml"));
        office.type("form:lastName:input", "Doppelt").type("form:email:input", "doppelt@klick.example").type("form:message:input", "Einmal, bitte.")
                .doubleClick("form:save").see("Verlauf").see("Doppelt");
        URI page = URI.create(office.address());
        office.driver().navigate().back();
        office.click("form:save").see("Bitte füllen Sie dieses Feld aus.");
        assertThat(Vorzimmer.running().count("select count(*) from leads where last_name = 'Doppelt'")).as("enquiries after a double click and Back").isEqualTo(1);

        office.visit(page).type("note:text:input", "Nur eine Notiz").doubleClick("note:keep").see("Nur eine Notiz");
        office.type("answer:text:input", "Nur eine Antwort").doubleClick("answer:send").see("Die Antwort ist auf dem Weg.");
        assertThat(entries("Nur eine Notiz")).as("notes").isEqualTo(1);
        assertThat(entries("Nur eine Antwort")).as("answers in the history").isEqualTo(1);
    }

    private long entries(String text) {
        office.visit(URI.create(office.address())).see(text);
        return office.driver().findElements(By.cssSelector(".timeline > li")).stream().filter(entry -> entry.getText().contains(text)).count();
    }

    @Test
    void anAgentMayNotDelete() {
        SignInPage.enter(office, Tenant.RUFWERK, "AGENT");
        enterByHand(Tenant.RUFWERK, "Bleibtda");
        assertThat(office.text()).contains("Verlauf").doesNotContain("Sofort löschen");
    }

    private void enterByHand(Tenant tenant, String name) {
        office.visit(Vorzimmer.running().page(tenant, "/portal/leads/lead-enter.xhtml"));
        office.type("form:lastName:input", name).type("form:email:input", "hand@schrift.example").type("form:message:input", "Bittet um ein Angebot.")
                .click("form:save").see("Verlauf").see(name);
    }
}
