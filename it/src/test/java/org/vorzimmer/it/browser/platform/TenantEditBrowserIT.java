package org.vorzimmer.it.browser.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;

/** The platform's page of one operator: its name, addresses and settings change what visitors get; suspended it answers nobody. */
class TenantEditBrowserIT {

    @AutoClose private final Browser platform = Browser.open();

    @Test
    void nameAddressesAndSettingsReachTheWebsite() {
        OwnOperator operator = enter("girlitz");
        platform.type("names:name:input", "Girlitz & Co").type("names:hosts:input", "girlitz.localhost\ntelefon.girlitz.localhost").click("names:save").see("Gespeichert.");
        platform.see("Girlitz & Co");
        assertThat(platform.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Girlitz & Co");
        operator.awaitOnSite("/", "Girlitz &amp; Co");
        assertThat(Client.of(Vorzimmer.running().port(), "telefon.girlitz.localhost").get("/").statusCode()).isLessThan(400);

        platform.visit(page(operator, "BRAND")).type("form:s-PHONE:input", "0").click("form:save").see("Bitte geben Sie eine Telefonnummer an");
        assertThat(platform.value("form:s-PHONE:input")).isEqualTo("0");
        platform.type("form:s-PHONE:input", "040 66969 500").click("form:save").see("Gespeichert.");
        operator.awaitOnSite("/", "040 66969 500");
        platform.visit(page(operator, "MAIL")).type("form:s-INBOUND_IMAP_PORT:input", "70000").click("form:save").see("Diese Zahl liegt außerhalb des Möglichen.");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndChangesNothing() {
        OwnOperator operator = enter("pirol");
        platform.type("names:name:input", "Falscher Pirol").type("names:hosts:input", "pirol.localhost\nlerche.localhost").click("names:save")
                .see("Dieser Hostname gehört schon zu einem anderen Mandanten.");
        assertThat(platform.text("names:hosts:error")).contains("gehört schon");
        assertThat(platform.value("names:hosts:input")).contains("lerche.localhost");
        assertThat(platform.value("names:name:input")).isEqualTo("Falscher Pirol");
        platform.type("names:hosts:input", "kein hostname!").click("names:save").see("Das ist kein Hostname");
        assertThat(operator.site("/")).doesNotContain("Falscher Pirol");

        platform.type("admin:name:input", "Zweite Leitung").type("admin:email:input", "leitung").click("admin:invite").await("admin:email:error");
        assertThat(platform.text("admin:email:error")).isNotBlank();
        assertThat(platform.value("admin:email:input")).isEqualTo("leitung");
        platform.type("admin:email:input", "zweite@pirol.example").click("admin:invite").see("Dieser Mandant hat schon eine Verwaltung.");
        assertThat(Vorzimmer.running().count("select count(*) from logins where login_name = 'zweite@pirol.example'")).isZero();
    }

    @Test
    void aSuspendedOperatorAnswersNobodyUntilItIsResumed() {
        OwnOperator operator = enter("kleiber");
        platform.click("state:suspend").confirm().see("Der Mandant ist ausgesetzt.").see("Ausgesetzt");
        assertThat(operator.site("/")).doesNotContain("kleiber");
        platform.clickThrough("state:resume").see("Der Mandant ist wieder aktiv.");
        operator.awaitOnSite("/", "kleiber Büroservice");
    }

    private OwnOperator enter(String slug) {
        OwnOperator operator = OwnOperator.make(platform, slug, "A");
        SignInPage.enter(platform, Vorzimmer.running().platform("/portal/login.xhtml"), Vorzimmer.running().admin());
        platform.visit(page(operator, "BRAND")).see(slug + " Büroservice");
        return operator;
    }

    private static URI page(OwnOperator operator, String group) {
        return Vorzimmer.running().platform("/portal/platform/tenant-edit.xhtml?id=" + operator.id() + "&group=" + group);
    }
}
