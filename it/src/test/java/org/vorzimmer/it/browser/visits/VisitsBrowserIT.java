package org.vorzimmer.it.browser.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Nothing is counted or set before a visitor has agreed, and everything that was agreed to is counted and can be taken back. */
class VisitsBrowserIT {

    private static final Tenant PLACE = Tenant.RUDEL;
    private static final String FORGED = "1.yes.AbCdEfGhIjKlMnOpQrSt-_";

    private final Vorzimmer installation = Vorzimmer.running();

    @Test
    void aVisitorRefusesThenAgreesThenTakesItBack() {
        try (Browser browser = Browser.open()) {
            browser.size(390, 844).visit(installation.page(PLACE, "/kontakt?kampagne=brief-nein")).see("Dürfen wir Ihren Besuch auswerten?");
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(browser.dark(dark).barriers()).isEmpty();
            }
            assertThat(browser.overflow()).isZero();
            assertThat(browser.cookies()).as("before an answer").isEmpty();
            browser.type("form:message:input", "Schon getippt").clickText("Ablehnen").seeNoMore("Dürfen wir");
            assertThat(browser.value("form:message:input")).isEqualTo("Schon getippt");
            browser.visit(installation.page(PLACE, "/preise?kampagne=brief-nein"));
            assertThat(browser.says("Dürfen wir")).isFalse();
            assertThat(browser.cookies()).containsExactly("choice");
            assertThat(views("brief-nein")).isZero();

            browser.clickText("Cookies").see("Sie haben abgelehnt.");
            assertThat(browser.barriers()).isEmpty();
            browser.clickText("Zustimmen").see("Sie haben zugestimmt.");
            assertThat(browser.complaints()).isEmpty();
            browser.visit(installation.page(PLACE, "/?kampagne=Brief-Ja")).visit(installation.page(PLACE, "/preise"));
            assertThat(browser.cookies()).containsExactlyInAnyOrder("choice", "visit", "campaign");
            ContactPage.open(browser, installation, PLACE).fill("Gezählt GmbH", "Zoe", "Gezählt", "zoe@gezaehlt.example", "040 66969 123", "Frage", "Bitte melden Sie sich.")
                    .agreeIfAsked().sendUntilTaken();
            installation.awaitCount("select coalesce(sum(enquiries), 0) from visit_counts where campaign = 'brief-ja'", 1);
            assertThat(views("brief-ja")).isGreaterThanOrEqualTo(3);
            assertThat(sum("visits")).isOne();
            assertThat(sum("timed_views")).isGreaterThanOrEqualTo(2);
            assertThat(installation.count("select count(*) from page_views where address_part not like '%.0' and address_part not like '%::'")).isZero();

            browser.visit(installation.page(PLACE, "/cookies?lang=en")).see("You have agreed.").clickText("Decline").see("You have declined.");
            assertThat(browser.cookies()).containsExactly("choice");
            assertThat(installation.count("select count(*) from cookie_choices where withdrawn_at is not null")).isPositive();
            long counted = views("brief-ja");
            browser.visit(installation.page(PLACE, "/?kampagne=brief-ja"));
            assertThat(views("brief-ja")).isEqualTo(counted);

            browser.size(1440, 1000);
            SignInPage.enter(browser, PLACE, "OFFICE_LEAD");
            browser.visit(installation.page(PLACE, "/portal/visits/visit-list.xhtml?by=CAMPAIGN")).see("brief-ja").see("Kampagne");
            browser.choose("list:by", "PAGE").see("/preise").choose("list:period", "WEEK").see("/kontakt");
        }
    }

    @Test
    void withoutScriptTheFormLeadsBack() {
        Client visitor = Client.of(PLACE);
        assertThat(visitor.get("/preise?lang=en").body()).contains("May we measure your visit?", "Decline", "Agree");
        assertThat(visitor.get("/auswahl.css").body()).contains("block");
        HttpResponse<String> answered = visitor.post("/cookies/auswahl", Map.of("auswahl", "ja", "zurueck", "/preise?lang=en", "lang", "en"), "Referer",
                "http://" + PLACE.host() + "/preise?lang=en&utm_campaign=ohne-skript");
        assertThat(answered.statusCode()).isEqualTo(302);
        assertThat(answered.headers().firstValue("Location").orElse("")).endsWith("/preise?lang=en");
        assertThat(answered.headers().allValues("Set-Cookie")).hasSize(2).allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Domain"));
        HttpResponse<String> page = visitor.get("/preise?lang=en");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).as("with a cookie of one visitor").startsWith("private");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).startsWith("visit=").contains("Max-Age=1800");
        assertThat(visitor.get("/auswahl.css").body()).isEmpty();
        assertThat(views("ohne-skript")).isOne();
        assertThat(installation.count("select count(*) from cookie_choices where language = 'EN'")).isPositive();
    }

    @Test
    void whoeverDidNotAgreeOrAsksToBeLeftAloneIsNotCounted() {
        String cookie = "choice=" + FORGED;
        assertThat(Client.of(PLACE).get("/?kampagne=still").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Client.of(PLACE).get("/?kampagne=still", "Cookie", cookie, "DNT", "1").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Client.of(PLACE).get("/?kampagne=still", "Cookie", cookie, "Sec-GPC", "1").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Client.of(PLACE).get("/?kampagne=still", "Cookie", cookie, "Sec-Purpose", "prefetch").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Client.of(PLACE).get("/auswahl.css", "Sec-GPC", "1").body()).isEmpty();
        assertThat(Client.of(PLACE).get("/cookies", "Sec-GPC", "1").body()).contains("Daran halten wir uns").doesNotContain("value=\"ja\"");
        // An operator that does not measure asks nothing, sets nothing and describes nothing.
        assertThat(Client.of(Tenant.LERCHE).get("/?kampagne=still", "Cookie", cookie).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Client.of(Tenant.LERCHE).get("/cookies").body()).doesNotContain("<code>visit</code>", "auswahl.css", "own-choice");
        assertThat(Client.of(PLACE).post("/cookies/auswahl", Map.of("auswahl", "ja"), "Origin", "http://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(views("still")).isZero();
        assertThat(sum("views", "still")).isZero();
    }

    @Test
    void theChatSaysThatItNeedsACookie() {
        assertThat(Client.of(PLACE).get("/chat/gespraech").body()).contains("nimmt Ihr Browser keine Cookies an", "Kontaktformular");
    }

    @Test
    void theOfficeOfAnOperatorThatDoesNotMeasureReadsHow() {
        try (Browser browser = Browser.open()) {
            SignInPage.enter(browser, Tenant.KONTOR, "TENANT_ADMIN");
            browser.visit(installation.page(Tenant.KONTOR, "/portal/visits/visit-list.xhtml")).see("Die Auswertung ist ausgeschaltet").see("Noch nichts gezählt");
            browser.driver().findElement(By.linkText("Zu den Einstellungen")).click();
            browser.see("Besuche der Website auswerten");
        }
    }

    private long views(String campaign) {
        return installation.count("select count(*) from page_views where campaign = '" + campaign + "'");
    }

    private long sum(String column) {
        return sum(column, "brief-ja");
    }

    private long sum(String column, String campaign) {
        return installation.count("select coalesce(sum(" + column + "), 0) from visit_counts where campaign = '" + campaign + "'");
    }
}
