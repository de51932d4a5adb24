package org.vorzimmer.it.browser.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** What looks like advertising waits for a look: nobody is bothered by it, and nothing real is lost. */
class QuarantineBrowserIT {

    private static final String ADVERTISING = "https://a.example https://b.example https://c.example https://d.example";

    @AutoClose private final Browser visitor = Browser.open();
    @AutoClose private final Browser office = Browser.open();

    @Test
    void whatLooksLikeAdvertisingWaitsAndIsTakenOutOrDeletedByAPerson() {
        String real = enquire("Vielelinks", ADVERTISING);
        String advertising = enquire("Werbemann", ADVERTISING + " [url=https://e.example]e[/url]");

        SignInPage.enter(office, Tenant.RUDEL, "OFFICE_LEAD");
        list("OPEN").see("warten auf einen Blick");
        assertThat(office.text()).doesNotContain(real).doesNotContain(advertising);
        office.visit(page("/portal/tasks/task-list.xhtml")).see("Quarantäne der Anfragen ansehen");

        list("QUARANTINE").see(real).see(advertising);
        assertThat(office.barriers()).isEmpty();
        office.clickText("Vielelinks").see("Viele Links").click("trust:release").see("eine wie jede andere");
        list("OPEN").see(real);
        office.visit(page("/portal/tasks/task-list.xhtml")).see(real);

        list("QUARANTINE").see(advertising).clickText("Werbemann").see("Link-Auszeichnungen");
        assertThat(office.barriers()).isEmpty();
        office.choose("delete:reason:input", "SPAM").click("delete:do:button").confirm().see("Anfrage erfassen");
        list("QUARANTINE").see("Keine Anfragen in dieser Auswahl");
        office.visit(page("/portal/tasks/task-list.xhtml")).see(real);
        assertThat(office.text()).as("the look is done").doesNotContain("Quarantäne der Anfragen ansehen");
    }

    @Test
    void whatIsClosedAsAdvertisingOrAnsweredWaitsNoLonger() {
        String closed = enquire("Zugemacht", ADVERTISING);
        String answered = enquire("Beantwortet", ADVERTISING);

        SignInPage.enter(office, Tenant.RUDEL, "OFFICE_LEAD");
        list("QUARANTINE").see(closed).clickText("Zugemacht").see("Viele Links");
        office.choose("close:reason:input", "SPAM").click("close:close").see("Die Anfrage ist abgeschlossen.").seeNoMore("Ist echt");
        list("CLOSED").see(closed);
        list("QUARANTINE").see(answered).clickText("Beantwortet");
        office.type("answer:text:input", "Nein, danke.").click("answer:send").see("Die Antwort ist auf dem Weg.").seeNoMore("Ist echt");
        list("ANSWERED").see(answered);
    }

    private String enquire(String name, String message) {
        return ContactPage.open(visitor, Tenant.RUDEL).fill("Beispiel GmbH", "Kai", name, "kai@linkliste.example", "030 23125 555", "Seiten", message)
                .agreeIfAsked().sendUntilTaken();
    }

    private Browser list(String scope) {
        return office.visit(page("/portal/leads/lead-list.xhtml?scope=" + scope)).see("Anfragen");
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(Tenant.RUDEL, path);
    }
}
