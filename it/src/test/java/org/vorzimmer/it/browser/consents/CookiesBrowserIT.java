package org.vorzimmer.it.browser.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.signup.SignUpPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.TrialSeeker;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The cookies that a browser really gets are those that the page of cookies describes, and they belong to this host alone. */
class CookiesBrowserIT {

    private static final List<String> WALK = List.of("/", "/kontakt", "/cookies", "/einwilligungen", "/anmelden/zugang", "/testen", "/portal/login.xhtml", "/portal/index.xhtml",
            "/portal/leads/lead-list.xhtml", "/portal/security/account.xhtml", "/portal/consents/consent-list.xhtml");

    @Test
    void everyCookieOfAWalkIsDescribed() {
        try (Browser browser = Browser.open()) {
            Vorzimmer installation = Vorzimmer.running();
            browser.visit(installation.page(Tenant.NAHBEI, "/")).clickText("Cookies").see("Unbedingt erforderlich").see("TDDDG");
            assertThat(browser.cookies()).as("cookies of a visitor").isEmpty();
            List<String> described = browser.driver().findElements(By.cssSelector(".panel h2 code")).stream().map(name -> name.getText()).toList();
            browser.visit(installation.page(Tenant.NAHBEI, "/portal/login.xhtml")).see("muss Ihr Browser ein Cookie annehmen");
            TrialSeeker.Invitation trial = TrialSeeker.begin(installation, Tenant.NAHBEI, "keks@probe.example");
            browser.visit(installation.page(Tenant.NAHBEI, trial.page())).type("code:code:input", trial.code()).clickThrough("code:open").see("Ihre Rufnummer");
            Set<String> met = new TreeSet<>(names(browser));
            assertThat(met).as("cookies of somebody who tries the service").containsExactly("trial-visit");
            SignInPage.enter(browser, Tenant.NAHBEI, "TENANT_ADMIN");
            browser.visit(installation.page(Tenant.NAHBEI, "/anmelden/firma"));
            new SignUpPage(browser, installation, "keks@werft.example").company("Keksbude", "");
            browser.clickThrough("form:next").see("Ihr Zugang zum Kundenportal");
            for (String page : WALK) {
                browser.visit(installation.page(Tenant.NAHBEI, page));
                Set<Cookie> cookies = browser.driver().manage().getCookies();
                assertThat(cookies).extracting(Cookie::getName).as(page).isSubsetOf(described);
                assertThat(cookies).as(page).allSatisfy(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getSameSite()).isEqualTo("Lax");
                    assertThat(cookie.getDomain()).as("host only").isEqualTo(Tenant.NAHBEI.host());
                    assertThat(cookie.getExpiry()).as("goes with the browser's session").isNull();
                });
                met.addAll(names(browser));
            }
            assertThat(met).as("described, but never set").containsExactlyInAnyOrderElementsOf(described);
        }
    }

    /** Of the page that is shown; each cookie belongs to a part of the site. */
    private static List<String> names(Browser browser) {
        return browser.driver().manage().getCookies().stream().map(Cookie::getName).toList();
    }

    @Test
    void theCookieOfTheChatIsDescribedWhereThereIsOne() {
        assertThat(Client.of(Tenant.LERCHE).get("/cookies").body()).contains("<code>chat</code>");
        assertThat(Client.of(Tenant.NAHBEI).get("/cookies").body()).contains("<code>JSESSIONID</code>").doesNotContain("<code>chat</code>");
    }
}
