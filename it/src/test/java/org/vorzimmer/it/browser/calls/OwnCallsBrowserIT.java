package org.vorzimmer.it.browser.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer finds a call, works on it, throws it away and deletes it for good; a recipient needs a confirmation. */
class OwnCallsBrowserIT {

    private static final Tenant PLACE = Tenant.RUDEL;

    @AutoClose private final Browser customer = Browser.open();

    @Test
    void aCallIsFoundReadRatedThrownAwayAndGone() {
        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(page("/portal/my/calls/list.xhtml")).see("Frau Dr. Reiher").see("Herr Falk");
        customer.type("list:text", "decke wasser").seeNoMore("Herr Falk").see("Frau Dr. Reiher");
        customer.clickText("Frau Dr. Reiher").see("Wasser läuft aus der Decke").see("Dringend");
        assertThat(customer.barriers()).isEmpty();
        customer.click("act:acknowledge").see("Quittiert.");
        customer.click("rate:send").see("Bitte wählen Sie eine Bewertung.");
        customer.choose("rate:stars:input", "4").type("rate:words:input", "Sehr schnell").click("rate:send").see("Danke für die Bewertung.").see("Bewertet");
        customer.clickThrough("act:trash").see("Der Anruf liegt im Papierkorb.");
        customer.visit(page("/portal/my/calls/trash.xhtml")).see("Frau Dr. Reiher").click("list:rows:0:restore").see("Der Anruf ist wieder in der Liste.");
        customer.visit(page("/portal/my/calls/list.xhtml")).clickText("Frau Dr. Reiher").see("Wasser läuft aus der Decke").clickThrough("act:trash");
        customer.visit(page("/portal/my/calls/trash.xhtml")).click("list:rows:0:delete:button").confirm().see("Der Anruf ist endgültig gelöscht.").see("Der Papierkorb ist leer");
    }

    @Test
    void anotherAddressNeedsAConfirmation() {
        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(page("/portal/my/calls/recipients.xhtml")).type("add:email:input", "buero@spanholz.example").click("add:save").see("Bitte bestätigen Sie");
        assertThat(customer.value("add:email:input")).isEqualTo("buero@spanholz.example");
        customer.tick("add:confirmed:input").click("add:save").see("Der Empfänger ist hinzugefügt.").see("buero@spanholz.example");
        customer.click("list:rows:0:remove:button").confirm().see("Der Empfänger ist entfernt.").see("Noch niemand");
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(PLACE, path);
    }
}
