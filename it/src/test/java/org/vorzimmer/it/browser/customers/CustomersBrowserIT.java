package org.vorzimmer.it.browser.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer's way through the office: entered from paper, found, begun, locked, changed; and nothing of it at another operator. */
class CustomersBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aPaperSignUpIsEnteredFoundAndChanged() {
        SignInPage.enter(office, Tenant.KONTOR, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/customers/customer-enter.xhtml"));
        office.type("form:company:input", "Glaserei Klarblick").type("form:email:input", "post@klarblick.example").type("form:street:input", "Scheibenweg")
                .type("form:houseNumber:input", "12 b").type("form:postcode:input", "123").type("form:town:input", "Glashütte").click("form:save")
                .see("So sieht eine Postleitzahl dieses Landes nicht aus.");
        assertThat(office.value("form:town:input")).isEqualTo("Glashütte");
        office.type("form:postcode:input", "01768").click("form:save").see("Scheibenweg 12 b, 01768 Glashütte, Deutschland");
        URI page = URI.create(office.address());
        String number = office.driver().findElement(By.cssSelector("code")).getText();
        assertThat(number).matches("[1-9][0-9]{5}");

        office.click("act:activate").see("Die Betreuung hat begonnen.");
        office.click("act:lock:button").confirm().see("Der Kunde ist gesperrt.");
        office.click("act:unlock").see("Der Kunde ist entsperrt.");
        office.click("edit").type("form:lastName:input", "Scheibner").click("form:save").see("Scheibner");

        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/customers/customer-list.xhtml")).see("Glaserei Klarblick");
        office.type("list:text", number).seeNoMore("Tischlerei Spanholz").see("Glaserei Klarblick");

        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, page.getPath() + "?" + page.getQuery())).see("Diese Seite gibt es nicht");
    }

    @Test
    void theBookkeeperSeesButDoesNotChange() {
        SignInPage.enter(office, Tenant.NAHBEI, "BILLING");
        office.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/customers/customer-list.xhtml")).clickText("Praxis Dr. Sommer").see("Am Anger 3");
        assertThat(office.driver().findElements(By.id("edit"))).isEmpty();
        assertThat(office.driver().findElements(By.id("act:activate"))).isEmpty();
    }
}
