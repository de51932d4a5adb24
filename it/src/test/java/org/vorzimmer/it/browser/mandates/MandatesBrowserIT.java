package org.vorzimmer.it.browser.mandates;

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
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A mandate's way through the office: entered for a customer, signed, moved to another account and revoked; and nothing of it at another operator. */
class MandatesBrowserIT {

    private static final String MAIL = "konto@segelwerk.example";

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aMandateIsEnteredSignedMovedAndRevoked() {
        SignInPage.enter(office, Tenant.KONTOR, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/customers/customer-enter.xhtml"));
        office.type("form:company:input", "Segelwerk Sturm").type("form:email:input", MAIL).type("form:street:input", "Am Kai").type("form:houseNumber:input", "3")
                .type("form:postcode:input", "18055").type("form:town:input", "Rostock").click("form:save").see("Kein Mandat.");

        office.click("enterMandate").type("form:iban:input", "DE41 5001 0517 0123 4567 80").click("form:save").see("Die Prüfziffer der IBAN stimmt nicht");
        assertThat(office.value("form:street:input")).isEqualTo("Am Kai");
        office.type("form:iban:input", "CH93 0076 2011 6238 5295 7").click("form:save").see("verlangt die Bank die BIC");
        office.type("form:iban:input", "nl91 abna 0417 1643 00").click("form:save").see("Unterschrift fehlt").see("Ich ermächtige Kontor Neun");
        URI page = URI.create(office.address());
        String reference = office.driver().findElement(By.cssSelector("code")).getText();
        assertThat(reference).matches("T\\d{3}-\\d{6}-01");

        office.type("signed:day:input_input", "01.01.2020").type("signed:place:input", "Rostock").type("signed:filed:input", "Ordner 3").click("signed:save")
                .see("mehr als 36 Monate zurück");
        assertThat(office.value("signed:filed:input")).isEqualTo("Ordner 3");
        office.type("signed:day:input_input", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(9))).click("signed:save").see("Die Unterschrift ist eingetragen.").see("Ordner 3");
        office.type("account:iban:input", "AT61 1904 3002 3457 3201").type("account:word:input", "E-Mail vom 27. November").click("account:save").see("Das Konto ist geändert.")
                .see("neues Konto wird beim nächsten Einzug gemeldet");
        assertThat(Mails.await(Vorzimmer.running(), MAIL, 1)).contains("AT** **** 3201").doesNotContain("AT611904300234573201");
        office.type("revoke:said:input", "Am Telefon").click("revoke:do:button").confirm().see("Der Widerruf ist eingetragen.").see("Am Telefon");
        assertThat(Mails.await(Vorzimmer.running(), MAIL, 2)).contains(reference, "ist widerrufen");
        assertThat(office.driver().findElements(By.id("revoke"))).isEmpty();

        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, page.getPath() + "?" + page.getQuery())).see("Diese Seite gibt es nicht");
    }

    @Test
    void whoeverAnswersTheTelephoneFindsAMandateAndMayOnlyTakeItsRevocation() {
        SignInPage.enter(office, Tenant.NAHBEI, "AGENT");
        office.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/mandates/mandate-list.xhtml")).see("AT** **** 3201");
        office.type("list:text", "Spanholz").seeNoMore("AT** **** 3201").clickText("T0").see("Tischlerei Spanholz GmbH").see("DE41 5001 0517 0123 4567 89");
        assertThat(office.driver().findElements(By.id("pause"))).isEmpty();
        assertThat(office.driver().findElements(By.id("revoke"))).isNotEmpty();
    }
}
