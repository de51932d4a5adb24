package org.vorzimmer.it.browser.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Telephone;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.server.TelephoneKey;
import org.vorzimmer.server.TelephoneSystem;

/** The office connects its telephones: numbers to customers, extensions to colleagues, keys to telephone systems; a customer diverts its calls. */
class TelephonyBrowserIT {

    private static final Tenant PLACE = Tenant.RUDEL;
    private static final String STRAY = "+493099999977";

    @AutoClose private final Browser browser = Browser.open();

    @Test
    void aCalledNumberIsSeenGivenToACustomerAndTakenBack() {
        SignInPage.enter(browser, PLACE, "OFFICE_LEAD");
        open("/portal/telephony/line-list.xhtml").see("030 23125713");
        Telephone.of(Vorzimmer.running()).rings(PLACE, STRAY, "+4917612345678");
        browser.see("030 99999977").see("ein Anruf");
        assertThat(browser.text()).doesNotContain("0176 12345678");
        String number = Long.toString(Vorzimmer.running().count("select min(customer_number) from customers where company like 'Hausverwaltung%' and tenant_id = " + tenant()));
        browser.clickText("030 23125713").see("Wer sie hat");
        browser.type("give:customer:input", "000000").click("give:save").see("Diese Kundennummer gibt es nicht.");
        browser.type("give:customer:input", number).click("give:save").see("Die Rufnummer gehört jetzt Hausverwaltung Lindner");
        browser.type("note:text:input", "Amt 3").click("note:save").see("Die Notiz ist gespeichert.");
        browser.click("back:take:button").confirm().see("Die Rufnummer ist zurückgenommen und ruht.").see("Ruht");
        open("/portal/telephony/line-list.xhtml").see("Amt 3");
    }

    @Test
    void aKeyIsShownOnceUsedAndRevoked() {
        SignInPage.enter(browser, PLACE, "TENANT_ADMIN");
        open("/portal/telephony/keys.xhtml").click("make:save").see("Bitte");
        browser.type("make:label:input", "Probeanlage").click("make:save").see("Der Schlüssel ist angelegt");
        TelephoneKey demo = Telephone.of(Vorzimmer.running()).key(PLACE);
        TelephoneSystem system = new TelephoneSystem(new TelephoneKey(demo.tenant(), demo.host(), demo.port(), browser.text("code"), browser.text("secret")));
        assertThat(system.send("{}").status()).as("believed").isEqualTo(400);
        browser.type("make:label:input", "Probeanlage").click("make:save").see("Es gibt schon einen Schlüssel mit diesem Namen.");
        open("/portal/telephony/keys.xhtml").see("Probeanlage");
        assertThat(browser.driver().findElement(By.xpath("//tr[contains(., 'Probeanlage')]")).getText()).as("last use").doesNotContain("noch nie");
        assertThat(browser.driver().findElements(By.id("secret"))).isEmpty();
        browser.click("all:rows:1:revoke:button").confirm().see("Der Schlüssel gilt nicht mehr.").seeNoMore("Probeanlage");
        assertThat(system.send("{}").status()).as("revoked").isEqualTo(401);
    }

    @Test
    void aColleagueSaysWhereTheTelephoneIs() {
        SignInPage.enter(browser, PLACE, "AGENT");
        open("/portal/telephony/extensions.xhtml").type("own:extension:input", "1a").click("own:save").see("Eine Nebenstelle hat höchstens zehn Ziffern");
        assertThat(browser.value("own:extension:input")).isEqualTo("1a");
        browser.type("own:extension:input", "41").click("own:save").see("Ihre Nebenstelle ist gespeichert.");
        assertThat(browser.driver().findElements(By.id("all"))).as("who else is where").isEmpty();
        SignInPage.enter(browser, PLACE, "OFFICE_LEAD");
        open("/portal/telephony/extensions.xhtml").see("Sina Vogt").type("own:extension:input", "41").click("own:save").see("Diese Nebenstelle hat schon jemand anderes.");
    }

    @Test
    void anAsteriskServerIsReachedByTlsOnly() {
        SignInPage.enter(browser, PLACE, "TENANT_ADMIN");
        open("/portal/telephony/asterisk.xhtml").see("Nicht eingerichtet");
        browser.type("form:host:input", "asterisk.rudel.example").type("form:user:input", "vorzimmer").type("form:secret:input", "geheim").click("form:tls:input").click("form:save")
                .see("Ohne TLS verbindet sich das Büro nur mit demselben Rechner");
        browser.type("form:host:input", "localhost").type("form:port:input", "1").type("form:secret:input", "geheim").click("form:save").see("Gespeichert.").see("nicht verschlüsselt");
        browser.see("Die Anlage ist nicht zu erreichen.");
        browser.click("state:remove:button").confirm().see("Die Verbindung ist entfernt.").see("Nicht eingerichtet");
    }

    @Test
    void aCustomerFindsTheCodesForTheOwnNumber() {
        SignInPage.enter(browser, PLACE, "CUSTOMER_USER");
        open("/portal/my/diversion.xhtml").see("*21*03023125710#").see("*61*03023125710#").see("*67*03023125710#").see("**61*+493023125710#").see("##61#");
        assertThat(browser.text()).as("another customer's number").doesNotContain("23125711");
    }

    private Browser open(String page) {
        return browser.visit(Vorzimmer.running().page(PLACE, page));
    }

    private static String tenant() {
        return "(select id from tenants where slug = '" + PLACE.slug() + "')";
    }
}
