package org.vorzimmer.it.browser.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.platform.ClockPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** What a visitor sends is gone on the very day that the operator's policy says, not a day before and not a day after. */
class PromisedDayBrowserIT {

    private static final String NAME = "Abendroth";

    private static Vorzimmer installation;
    private static Browser browser;

    @BeforeAll
    static void start() {
        installation = Vorzimmer.alone("promised-day");
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        installation.close();
    }

    @Test
    void everythingGoesOnItsDay() {
        LocalDateTime today = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        Map<Tenant, String> closed = new EnumMap<>(Tenant.class);
        for (Tenant tenant : Tenant.values()) {
            closed.put(tenant, enquire(tenant));
            close(tenant, closed.get(tenant));
        }
        String idle = enquire(Tenant.LERCHE);
        assertThat(installation.count("select count(*) from leads where channel <> 'TRIAL'")).isEqualTo(6);

        moveTo(today.plusDays(1).withHour(1).withMinute(30));
        assertThat(installation.count("select count(*) from leads where channel <> 'TRIAL'")).as("before two o'clock").isEqualTo(6);

        moveTo(today.plusDays(1).withHour(2).withMinute(5));
        assertThat(installation.count("select count(*) from leads where state = 'CLOSED'")).isZero();
        assertThat(installation.count("select count(*) from leads where reference_code = '" + idle + "'")).isEqualTo(1);
        installation.awaitCount("select count(*) from lead_entries e where not exists (select 1 from leads l where l.id = e.lead_id)", 0);

        moveTo(today.plusDays(7).withHour(23).withMinute(0));
        assertThat(installation.count("select count(*) from form_metas where ip_address = '127.0.0.1'")).as("the seventh day").isEqualTo(6);
        moveTo(today.plusDays(8).withHour(2).withMinute(5));
        installation.awaitCount("select count(*) from form_metas where ip_address = '127.0.0.1'", 0);
        installation.awaitCount("select count(*) from form_metas where ip_address = '127.0.0.0'", 1);

        moveTo(today.plusDays(30).withHour(23).withMinute(0));
        assertThat(installation.count("select count(*) from leads")).as("the thirtieth day without a word").isEqualTo(1);
        moveTo(today.plusDays(31).withHour(2).withMinute(5));
        installation.awaitCount("select count(*) from leads", 0);

        moveTo(today.plusDays(39).withHour(2).withMinute(5));
        installation.awaitCount("select count(*) from form_metas", 0);
        theLedgerProvesItAndNamesNobody(idle);
    }

    private static String enquire(Tenant tenant) {
        return ContactPage.open(browser, installation, tenant)
                .fill("Abendroth Elektro", "Nele", NAME, "nele@abendroth.example", "030 23125 888", "Frage", "Wann haben Sie geöffnet?")
                .agreeIfAsked().sendUntilTaken();
    }

    private static void close(Tenant tenant, String reference) {
        SignInPage.enter(browser, installation, tenant, "OFFICE_LEAD");
        browser.visit(installation.page(tenant, "/portal/leads/lead-list.xhtml")).see(reference).clickText(NAME);
        browser.choose("close:reason:input", "SETTLED").click("close:close").see("Die Anfrage ist abgeschlossen.");
    }

    private static void moveTo(LocalDateTime moment) {
        ClockPage.moveAndAwaitRun(browser, installation, moment);
    }

    private static void theLedgerProvesItAndNamesNobody(String reference) {
        SignInPage.enter(browser, installation, Tenant.LERCHE, "PRIVACY_OFFICER");
        browser.visit(installation.page(Tenant.LERCHE, "/portal/retention/ledger.xhtml")).see("A.contact_form");
        assertThat(browser.text()).doesNotContain(NAME, reference, "nele@abendroth.example");
        browser.click("list:verify");
        browser.await("list:proof");
        assertThat(browser.text("list:proof")).isNotBlank();
    }
}
