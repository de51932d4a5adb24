package org.vorzimmer.it.browser.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.security.UserPages;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer's people: invited by the office, then on their own pages; the last one who administers stays, and a locked customer takes all along. */
class OwnPagesBrowserIT {

    private static final Tenant PLACE = Tenant.NAHBEI;

    @AutoClose private final Browser office = Browser.open();
    @AutoClose private final Browser customer = Browser.open();

    @Test
    void theOfficeInvitesAndTheCustomerGoesOnAlone() {
        SignInPage.enter(office, PLACE, "OFFICE_LEAD");
        office.visit(page("/portal/customers/customer-list.xhtml")).clickText("Kanzlei Brinkmann").see("Noch niemand kann sich für diesen Kunden anmelden.");
        URI ofCustomer = URI.create(office.address());
        office.click("inviteUser").type("form:email:input", "keine-adresse").clickThrough("form:send");
        assertThat(office.text("form:email:error")).isNotBlank();
        assertThat(office.value("form:displayName:input")).isEqualTo("Henning Brinkmann");
        String email = "henning@brinkmann-ott.example";
        office.type("form:email:input", email).clickThrough("form:send").see("Eingeladen").see(email);

        UserPages.setPassword(customer, email, 1);
        enter(email);
        customer.see("Guten Tag, Henning Brinkmann").see("Ihr Büroservice");
        assertThat(customer.address()).contains("/portal/my/start.xhtml");
        assertThat(customer.says("Anfragen")).isFalse();
        customer.size(390, 844);
        assertThat(customer.overflow()).isZero();
        customer.size(1440, 1000);

        customer.visit(page("/portal/my/contact.xhtml")).type("form:phone:input", "12x").clickThrough("form:save").see("Das ist keine Telefonnummer.");
        customer.type("form:phone:input", "040 3003311").clickThrough("form:save").see("Die Kontaktdaten sind geändert.").see("3003311");
        office.visit(page("/portal/tasks/task-list.xhtml")).see("Kunde hat Kontaktdaten geändert");

        customer.visit(page("/portal/my/users/list.xhtml")).clickText("Henning Brinkmann").await("form:save");
        customer.choose("form:role:input", "CUSTOMER_USER").clickThrough("form:save").see("Es wäre niemand mehr da");

        office.visit(ofCustomer).click("act:lock:button").confirm().see("Der Kunde ist gesperrt.");
        customer.visit(page("/portal/my/start.xhtml")).await("form:enter");
        SignInPage.tryToEnter(customer, page("/portal/login.xhtml"), email, UserPages.PASSWORD);
        customer.see("Mit diesen Angaben können wir Sie nicht anmelden.");
        office.visit(ofCustomer).click("act:unlock").see("Der Kunde ist entsperrt.");
        enter(email);
    }

    @Test
    void theCustomersAdministrationInvitesLocksAndRemoves() {
        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(page("/portal/my/users/invite.xhtml"));
        customer.type("form:email:input", "werkstatt@spanholz.example").type("form:displayName:input", "Lena Leim").clickThrough("form:send")
                .see("Mit dieser E-Mail-Adresse gibt es schon einen Zugang.");
        String email = "lena@spanholz.example";
        customer.type("form:email:input", email).clickThrough("form:send").see(email);
        UserPages.setPassword(office, email, 1);
        SignInPage.tryToEnter(office, page("/portal/login.xhtml"), email, UserPages.PASSWORD);
        office.see("Guten Tag, Lena Leim");
        office.visit(page("/portal/my/users/list.xhtml")).see("Dafür fehlt Ihnen das Recht");

        customer.clickText("Lena Leim").click("act:lock:button").confirm().see("Der Zugang ist gesperrt.");
        office.visit(page("/portal/my/start.xhtml")).await("form:enter");
        customer.visit(URI.create(customer.address())).clickThrough("act:unlock").click("act:remove:button").confirm().seeNoMore("Lena Leim");
        customer.visit(page("/portal/my/users/invite.xhtml")).type("form:email:input", email).type("form:displayName:input", "Lena Leim").clickThrough("form:send")
                .see("Eingeladen");
    }

    private void enter(String email) {
        SignInPage.tryToEnter(customer, page("/portal/login.xhtml"), email, UserPages.PASSWORD);
        customer.await("side");
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(PLACE, path);
    }
}
