package org.vorzimmer.it.browser.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.security.UserPages;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;

/** A new operator: made on one page, at work at once, unknown to nobody but strangers. */
class TenantBrowserIT {

    @AutoClose private final Browser browser = Browser.open();

    @BeforeEach
    void open() {
        SignInPage.enter(browser, Vorzimmer.running().platform("/portal/login.xhtml"), Vorzimmer.running().admin());
    }

    @Test
    void aNewOperatorIsAtWorkAtOnce() {
        assertThat(site("/").statusCode()).isEqualTo(404);
        browser.visit(Vorzimmer.running().platform("/portal/platform/tenant-create.xhtml"));
        browser.type("form:name:input", "Amsel Büroservice").type("form:slug:input", "amsel").type("form:host:input", "amsel.localhost")
                .type("form:aliases:input", "www.amsel.localhost").choose("form:preset:input", "B")
                .type("form:adminName:input", "Anja Amsel").type("form:adminEmail:input", "anja@amsel.example").click("form:create");
        URI link = Mails.link(Vorzimmer.running(), "anja@amsel.example", 1);
        assertThat(link.getHost()).isEqualTo("amsel.localhost");

        assertThat(site("/").body()).contains("Amsel Büroservice");
        assertThat(site("/datenschutz").body()).contains("4 Wochen");
        assertThat(Client.of(Vorzimmer.running().port(), "www.amsel.localhost").get("/").statusCode()).isLessThan(400);
        Browser anja = Browser.open();
        try {
            UserPages.setPassword(anja, "anja@amsel.example", 1);
            SignInPage.tryToEnter(anja, link.resolve("/portal/login.xhtml"), "anja@amsel.example", UserPages.PASSWORD);
            anja.await("side");
            anja.visit(link.resolve("/portal/leads/lead-list.xhtml")).see("Keine Anfragen in dieser Auswahl");
            anja.visit(link.resolve("/portal/platform/tenant-list.xhtml")).see("Dafür fehlt Ihnen das Recht");
        } finally {
            anja.close();
        }
        browser.visit(Vorzimmer.running().platform("/portal/platform/tenant-list.xhtml")).see("Amsel Büroservice");
        assertThat(browser.text()).doesNotContain("anja@amsel.example").doesNotContain("Anja Amsel");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        browser.visit(Vorzimmer.running().platform("/portal/platform/tenant-create.xhtml"));
        browser.type("form:name:input", "Doppelgänger").type("form:slug:input", "Mit Leerzeichen").type("form:host:input", "lerche.localhost")
                .type("form:adminEmail:input", "keine-adresse").click("form:create");
        browser.await("form:adminEmail:error");
        assertThat(browser.text("form:adminName:error")).isNotBlank();
        assertThat(browser.text("form:adminEmail:error")).isNotBlank();
        assertThat(browser.value("form:name:input")).isEqualTo("Doppelgänger");
        assertThat(browser.value("form:host:input")).isEqualTo("lerche.localhost");
        assertThat(Vorzimmer.running().count("select count(*) from tenants where name = 'Doppelgänger'")).isZero();
    }

    private static java.net.http.HttpResponse<String> site(String path) {
        return Client.of(Vorzimmer.running().port(), "amsel.localhost").get(path);
    }
}
