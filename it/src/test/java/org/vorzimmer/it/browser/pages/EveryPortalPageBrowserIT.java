package org.vorzimmer.it.browser.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Lists the portal's pages by itself and opens each: as a stranger, and as the person it is for. */
class EveryPortalPageBrowserIT {

    /** Open to people who are not signed in. */
    private static final Set<String> OPEN = Set.of("/login.xhtml", "/security/forgot-password.xhtml", "/security/reset-password.xhtml");

    /** Pages that need the number of an object, tested where the object is made. */
    private static final Set<String> NEED_AN_OBJECT = Set.of("/leads/lead-detail.xhtml", "/users/user-edit.xhtml", "/platform/tenant-edit.xhtml",
            "/content/content-edit.xhtml", "/security/reset-password.xhtml", "/newsletter/subscriber-detail.xhtml", "/customers/customer-detail.xhtml", "/customers/customer-edit.xhtml", "/instructions/reception.xhtml",
            "/documents/document.xhtml", "/agreements/agreement-accept.xhtml", "/consents/consent-detail.xhtml", "/chat/chat-detail.xhtml",
            "/customers/customer-user-invite.xhtml", "/my/users/edit.xhtml", "/mandates/mandate-detail.xhtml", "/mandates/mandate-enter.xhtml",
            "/contracts/contract-detail.xhtml", "/contracts/contract-conclude.xhtml", "/contracts/contract-change.xhtml", "/contracts/contract-notice.xhtml",
            "/offers/offer-edit.xhtml", "/leads/lead-file.xhtml", "/notification/caught-file.xhtml", "/trials/trial-detail.xhtml", "/trials/trial-contract.xhtml",
            "/my/contract/paper.xhtml", "/telephony/line-edit.xhtml", "/my/calls/view.xhtml", "/calls/call-detail.xhtml");

    /** Steps of a sign-in: who is through with them is sent on. */
    private static final Set<String> STEPS = Set.of("/login.xhtml", "/security/second-factor.xhtml", "/security/enrol-second-factor.xhtml");

    /** Words that give a forgotten German sentence away. */
    private static final List<String> GERMAN = List.of("und", "nicht", "Sie", "wird", "oder", "werden", "keine", "für");

    /** One word without a place to break it, as long as a name may well be. */
    private static final String LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbau";

    private static final List<String> TROUBLE = List.of("Da ist bei uns etwas schiefgegangen", "Dafür fehlt Ihnen das Recht", "Diese Seite gibt es nicht", "???");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static List<String> pages() throws IOException {
        Path root = Path.of("..", "portal-web", "src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + root.relativize(file))
                    .filter(page -> !page.startsWith("/WEB-INF")).sorted().toList();
        }
    }

    @Test
    void strangersAreAskedToSignIn() throws IOException {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(15);
        for (String page : pages) {
            if (!OPEN.contains(page)) {
                var answer = Client.of(Tenant.LERCHE).get("/portal" + page);
                assertThat(answer.statusCode()).as(page).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse("")).as(page).contains("/portal/login.xhtml");
            }
        }
    }

    @Test
    void everyPageOpensForWhomItIs() throws IOException {
        List<String> trouble = new ArrayList<>();
        SignInPage.enter(browser, Tenant.LERCHE, "TENANT_ADMIN");
        enterSomethingLong(trouble);
        visit(page -> !page.startsWith("/platform/") && !page.startsWith("/retention/") && !page.startsWith("/my/"), Tenant.LERCHE.host(), trouble);
        SignInPage.enter(browser, Tenant.LERCHE, "PRIVACY_OFFICER");
        visit(page -> page.startsWith("/retention/"), Tenant.LERCHE.host(), trouble);
        SignInPage.enter(browser, Tenant.LERCHE, "CUSTOMER_ADMIN");
        visit(page -> page.startsWith("/my/"), Tenant.LERCHE.host(), trouble);
        SignInPage.enter(browser, Vorzimmer.running().platform("/portal/login.xhtml"), Vorzimmer.running().admin());
        visit(page -> page.startsWith("/platform/"), "platform.localhost", trouble);
        assertThat(trouble).isEmpty();
    }

    /** An enquiry with long words, so that the lists are looked at with it; its own page is looked at right away. */
    private static void enterSomethingLong(List<String> trouble) {
        browser.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/leads/lead-enter.xhtml"));
        browser.type("form:lastName:input", LONG).type("form:email:input", LONG.toLowerCase(Locale.ROOT) + "@example.org").type("form:subject:input", LONG + " " + LONG)
                .type("form:message:input", LONG + LONG).click("form:save").see("Verlauf");
        fitsAPhone("The page of an enquiry with long words", trouble);
    }

    private static void fitsAPhone(String what, List<String> trouble) {
        browser.size(390, 844);
        if (browser.overflow() > 0) {
            trouble.add(what + " is " + browser.overflow() + " px too wide for a phone");
        }
        browser.cutOff().forEach(box -> trouble.add(what + ", on a phone: " + box));
        browser.size(1440, 1000);
    }

    private static void visit(java.util.function.Predicate<String> which, String host, List<String> trouble) throws IOException {
        for (String page : pages()) {
            if (!which.test(page) || NEED_AN_OBJECT.contains(page) || STEPS.contains(page)) {
                continue;
            }
            browser.visit(java.net.URI.create("http://" + host + ":" + Vorzimmer.running().port() + "/portal" + page));
            String text = browser.text();
            TROUBLE.stream().filter(text::contains).forEach(sign -> trouble.add(page + ": " + sign));
            if (!browser.address().contains(page)) {
                trouble.add(page + " led to " + browser.address());
            }
            browser.barriers().forEach(barrier -> trouble.add(page + " barrier " + barrier));
            if (browser.outOfTurn() > 0) {
                trouble.add(page + " has elements that a keyboard reaches out of turn");
            }
            fitsAPhone(page, trouble);
            browser.size(390, 844).dark(true);
            browser.barriersOfLook().forEach(barrier -> trouble.add(page + " dark, on a phone: barrier " + barrier));
            browser.size(1440, 1000).dark(false);
            browser.complaints().forEach(complaint -> trouble.add(page + ": " + complaint));
        }
    }

    @Test
    void everyPageSpeaksEnglishToo() throws IOException {
        List<String> trouble = new ArrayList<>();
        readInEnglish("TENANT_ADMIN", "Today", page -> !page.startsWith("/platform/") && !page.startsWith("/my/"), trouble);
        readInEnglish("CUSTOMER_ADMIN", "Master data", page -> page.startsWith("/my/"), trouble);
        assertThat(trouble).isEmpty();
    }

    private static void readInEnglish(String role, String sign, java.util.function.Predicate<String> which, List<String> trouble) throws IOException {
        browser.driver().manage().deleteAllCookies();
        SignInPage.enter(browser, Tenant.RUDEL, role);
        browser.driver().findElement(By.cssSelector("details.menu summary")).click();
        browser.clickText("English").see(sign);
        for (String page : pages()) {
            if (!which.test(page) || NEED_AN_OBJECT.contains(page) || STEPS.contains(page) || page.contains("password")) {
                continue;
            }
            browser.visit(Vorzimmer.running().page(Tenant.RUDEL, "/portal" + page));
            String text = browser.text();
            GERMAN.stream().filter(word -> text.matches("(?s).*\\b" + word + "\\b.*")).forEach(word -> trouble.add(page + " says \"" + word + "\""));
            if (!"en".equals(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang")) || text.contains("???")) {
                trouble.add(page + " is not in English");
            }
        }
    }
}
