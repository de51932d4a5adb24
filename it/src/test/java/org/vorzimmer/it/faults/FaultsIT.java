package org.vorzimmer.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.platform.ClockPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The database goes away under clicks, the node dies while it deletes: people are told, nothing confirmed is lost, what was due is gone. */
class FaultsIT {

    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final int DUE = 6000;
    private static final int STAY = 1500;

    private static Vorzimmer installation;
    private static Browser browser;

    @BeforeAll
    static void start() {
        installation = Vorzimmer.alone("faults", Map.of());
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        installation.close();
    }

    @Test
    void withoutItsDatabaseItSaysSoAndComesBackByItself() {
        List<String> confirmed = new ArrayList<>();
        confirmed.add(enquire("Vorher"));
        SignInPage.enter(browser, installation, Tenant.LERCHE, "OFFICE_LEAD");
        browser.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see(confirmed.get(0));
        long node = installation.installation().nodePid();

        installation.installation().killDatabase();
        long end = System.nanoTime() + OUTAGE.toNanos();
        int asked = 0;
        while (System.nanoTime() < end) {
            for (String page : List.of("/kontakt", "/portal/login.xhtml", "/health/ready")) {
                HttpResponse<String> answer = client().get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(503);
                if (!page.startsWith("/health")) {
                    assertThat(answer.body()).as(page).contains("im Moment nicht erreichbar").doesNotContain("Exception");
                    assertThat(answer.headers().firstValue("Retry-After")).as(page).isPresent();
                }
                asked++;
            }
            for (String look : List.of("/vz/css/error.css", "/portal/vz/css/error.css")) {
                assertThat(client().get(look).statusCode()).as("the look of that page, " + look).isEqualTo(200);
            }
            browser.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see("im Moment nicht erreichbar");
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
        assertThat(asked).as("answers while it was away: nobody waits long for one").isGreaterThan(30);

        installation.installation().startDatabase();
        browser.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see(confirmed.get(0));
        confirmed.add(enquire("Nachher"));
        for (String reference : confirmed) {
            assertThat(installation.count("select count(*) from leads where reference_code = '" + reference + "'")).isEqualTo(1);
        }
        assertThat(client().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(installation.installation().nodePid()).as("the same process").isEqualTo(node);
    }

    @Test
    void aNodeThatDiesBetweenTwoBatchesIsFollowedByOneThatFinishes() {
        LocalDateTime today = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        String tenant = "(select id from tenants where slug = 'lerche')";
        // Entries of the day before yesterday are due a week from now, those of the eighth day ahead are not.
        installation.change(entries(tenant, "due", DUE, "utc_timestamp(6) - interval 2 day"),
                entries(tenant, "stays", STAY, "utc_timestamp(6) + interval 5 day"),
                entries("(select id from tenants where slug = 'nahbei')", "other", STAY, "utc_timestamp(6) + interval 5 day"));
        String due = "select count(*) from access_entries where page = 'due'";

        ClockPage.moveAndAwaitRun(browser, installation, today.plusDays(7).withHour(2).withMinute(1));
        assertThat(installation.count(due)).as("so many at once wait for a person").isEqualTo(DUE);
        SignInPage.enter(browser, installation, Tenant.LERCHE, "PRIVACY_OFFICER");
        browser.visit(installation.page(Tenant.LERCHE, "/portal/retention/preview.xhtml")).click("stopped:list:0:release").confirm().see("Freigegeben");
        awaitBetween(due);
        installation.installation().killNode();
        long left = installation.count(due);
        assertThat(left).as("killed between two batches").isGreaterThan(0).isLessThan(DUE);
        assertThat((DUE - left) % 500).as("whole batches only").isZero();

        installation.installation().startNode();
        installation.awaitCount(due, 0);
        assertThat(installation.count("select count(*) from access_entries where page = 'stays'")).isEqualTo(STAY);
        assertThat(installation.count("select count(*) from access_entries where page = 'other'")).isEqualTo(STAY);
        installation.awaitCount("select count(*) from retention_run_steps s where s.state not in ('DONE', 'REPLACED') and s.data_kind = 'ACCESS_LOG' and s.tenant_id = "
                + tenant, 0);
        assertThat(installation.count("select sum(deleted) from retention_run_steps where data_kind = 'ACCESS_LOG' and tenant_id = " + tenant))
                .as("each row counted once").isEqualTo(DUE);
        assertThat(installation.count("select count(*) from retention_ledger where data_kind = 'ACCESS_LOG' and deleted = " + DUE + " and tenant_id = " + tenant)).isEqualTo(1);
    }

    private static String entries(String tenant, String page, int rows, String occurred) {
        // far above what the sequence gives out
        return "insert into access_entries (id, tenant_id, version, occurred_at, page) select seq + " + (1L << 52) + " + " + (page.hashCode() & 0xffff) * 100_000L + ", "
                + tenant + ", 1, " + occurred + ", '" + page + "' from seq_1_to_" + rows;
    }

    private static void awaitBetween(String sql) {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (installation.count(sql) >= DUE) {
            assertThat(System.nanoTime()).as("the run has begun in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private static String enquire(String name) {
        return ContactPage.open(browser, installation, Tenant.LERCHE)
                .fill("", "Frieda", name, "frieda@beispiel.example", "", "Frage", "Bleibt das erhalten?").agreeIfAsked().sendUntilTaken();
    }

    private static Client client() {
        return Client.of(installation.port(), Tenant.LERCHE.host());
    }
}
