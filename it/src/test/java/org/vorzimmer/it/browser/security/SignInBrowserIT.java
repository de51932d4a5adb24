package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Who gets in, who does not, and what a session is worth elsewhere. */
class SignInBrowserIT {

    @AutoClose private final Browser browser = Browser.open();

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameSentence() {
        String known = Vorzimmer.running().login(Tenant.NAHBEI, "BILLING").user();
        for (String user : List.of(known, "niemand@nahbei.example")) {
            SignInPage.tryToEnter(browser, Vorzimmer.running().page(Tenant.NAHBEI, "/portal/login.xhtml"), user, "ganz-sicher-falsch");
            browser.see("Mit diesen Angaben können wir Sie nicht anmelden.");
        }
    }

    @Test
    void aSessionIsWorthNothingAtAnotherOperator() {
        SignInPage.enter(browser, Tenant.LERCHE, "AGENT");
        String cookies = browser.driver().manage().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).reduce((one, two) -> one + "; " + two).orElseThrow();
        assertThat(Client.of(Tenant.LERCHE).get("/portal/index.xhtml", "Cookie", cookies).statusCode()).isEqualTo(200);
        assertThat(Client.of(Tenant.RUDEL).get("/portal/index.xhtml", "Cookie", cookies).statusCode()).isEqualTo(302);
        assertThat(Client.of(Vorzimmer.running().port(), "platform.localhost").get("/portal/platform/tenant-list.xhtml", "Cookie", cookies).statusCode()).isEqualTo(302);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        SignInPage.enter(browser, Tenant.KONTOR, "AGENT");
        Cookie session = browser.driver().manage().getCookieNamed("JSESSIONID");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.getDomain()).isEqualTo(Tenant.KONTOR.host());
    }

    @Test
    void whatARoleMayNotSeeIsRefused() {
        SignInPage.enter(browser, Tenant.LERCHE, "BILLING");
        browser.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see("Dafür fehlt Ihnen das Recht");
        browser.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/platform/tenant-list.xhtml")).see("Dafür fehlt Ihnen das Recht");
    }
}
