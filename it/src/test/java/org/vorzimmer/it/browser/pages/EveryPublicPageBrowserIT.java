package org.vorzimmer.it.browser.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The website as a visitor's browser gets it: on a phone and at a desk, light and dark, small, and with nothing from elsewhere. */
class EveryPublicPageBrowserIT {

    private static final int LARGEST_HOME = 60_000;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void everyPageFitsAndKeepsNobodyOut() {
        List<String> trouble = new ArrayList<>();
        for (Tenant tenant : List.of(Tenant.LERCHE, Tenant.KONTOR)) {
            for (String page : pages(tenant)) {
                String where = tenant.slug() + page;
                browser.size(1440, 1000).dark(false).visit(Vorzimmer.running().page(tenant, page));
                browser.barriers().forEach(barrier -> trouble.add(where + " barrier " + barrier));
                browser.size(390, 844).dark(true);
                if (browser.overflow() > 0) {
                    trouble.add(where + " is " + browser.overflow() + " px too wide for a phone");
                }
                browser.barriersOfLook().forEach(barrier -> trouble.add(where + " dark, on a phone: barrier " + barrier));
                browser.complaints().stream().filter(complaint -> !complaint.contains("404")).forEach(complaint -> trouble.add(where + ": " + complaint));
                browser.loaded().stream().filter(entry -> !entry.contains("://" + tenant.host() + ":")).forEach(entry -> trouble.add(where + " asks " + entry));
                assertThat(browser.cookies()).as("cookies of " + where).isEmpty();
            }
        }
        assertThat(trouble).isEmpty();
    }

    /** All that the operator's own map names, and one that it does not. */
    private static List<String> pages(Tenant tenant) {
        List<String> pages = new ArrayList<>();
        Jsoup.parse(Client.of(tenant).get("/sitemap.xml").body(), "", Parser.xmlParser()).select("url > loc").eachText().stream()
                .map(URI::create).filter(address -> address.getQuery() == null).map(URI::getPath).forEach(pages::add);
        assertThat(pages).contains("/", "/kontakt", "/branchen/aerzte");
        pages.addAll(List.of("/rueckruf/danke", "/testen/danke", "/testen/geloescht", "/einwilligungen", "/chat", "/chat/gespraech", "/anmelden/firma", "/anmelden/angebot", "/gibt-es-nicht"));
        return pages;
    }

    @Test
    void theFirstVisitIsSmallAndAsksNobodyElse() {
        try (Browser fresh = Browser.open()) {
            fresh.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/")).see("Nahbei");
            List<String> loaded = fresh.loaded();
            assertThat(loaded).isNotEmpty().allSatisfy(entry -> assertThat(entry).contains("://nahbei.localhost:"));
            assertThat(loaded.stream().mapToLong(entry -> Long.parseLong(entry.substring(0, entry.indexOf(' ')))).sum()).isBetween(2_000L, (long) LARGEST_HOME);
        }
    }
}
