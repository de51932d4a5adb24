package org.vorzimmer.it.browser.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A practice bound to secrecy cannot begin before its agreement is entered from paper; then its PDF lies with the customer and it stands in the list. */
class AgreementsBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @AutoClose private final Browser office = Browser.open();

    @Test
    void theSecrecyAgreementIsTheGateToTheService() throws Exception {
        SignInPage.enter(office, Tenant.KONTOR, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/customers/customer-list.xhtml")).clickText("Praxis Dr. Sommer").see("Fehlt");
        office.click("act:activate").see("muss die Vereinbarung zur Verschwiegenheit eingetragen sein");

        office.click("accept").see("Unterschriebene Vereinbarung eintragen");
        office.driver().findElement(By.cssSelector("#form\\:agreement\\:input option[value='SECRECY']")).click();
        office.type("form:person:input", "Alex Sommer").type("form:signedOn:input_input", day(TODAY.plusDays(1))).click("form:save").see("Der Tag der Unterschrift liegt in der Zukunft.");
        office.type("form:signedOn:input_input", day(TODAY)).clickThrough("form:save").see("Vereinbarung zur Verschwiegenheit (§ 203 StGB)").see("Alex Sommer");
        fitsAndIsReadable("customer");
        String address = office.driver().findElement(By.cssSelector("#documents a")).getDomProperty("href");
        assertThat(address).contains("/documents/document.xhtml?id=");
        assertThat(Client.of(Tenant.KONTOR).get(address.substring(address.indexOf("/portal"))).statusCode()).as("as a stranger").isEqualTo(302);

        office.click("act:activate").see("Die Betreuung hat begonnen.");

        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/agreements/agreement-list.xhtml")).see("Alex Sommer");
        office.type("list:text", "Sommer").seeNoMore("Ida Spanholz").see("Praxis Dr. Sommer");
        fitsAndIsReadable("list");
    }

    private void fitsAndIsReadable(String what) {
        office.size(390, 844);
        assertThat(office.overflow()).as(what).isZero();
        assertThat(office.barriers()).as(what).isEmpty();
        office.dark(true);
        assertThat(office.barriersOfLook()).as(what + " in the dark").isEmpty();
        office.size(1440, 1000).dark(false);
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd.MM.uuuu"));
    }
}
