package org.vorzimmer.it.browser.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The access log: read for a purpose that was said, day by day, page by page; where the notice promises none, there is none. */
class AccessLogBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aDayIsReadForAPurposeAndEachLookIsKept() {
        OwnOperator operator = OwnOperator.make(office, "eichelhaeher", "A");
        operator.site("/preise");
        Vorzimmer.running().awaitCount("select count(*) from access_entries where page = '/preise' and tenant_id = " + operator.id(), 1);
        office.visit(operator.page("/portal/accesslog/access-log.xhtml")).see("Wählen Sie Tag und Zweck");
        assertThat(office.text()).doesNotContain("/preise");
        office.choose("log:purpose:input", "ERROR_ANALYSIS").click("log:look").see("/preise");
        assertThat(looks(operator)).isEqualTo(1);

        // A day of other visitors, far above what the sequence gives out, so that one page is not enough.
        Vorzimmer.running().change("insert into access_entries (id, tenant_id, version, occurred_at, page) select seq + 800000000, " + operator.id()
                + ", 1, utc_timestamp(6) - interval 5 day, concat('/seite', seq) from seq_1_to_130");
        office.type("log:day:input_input", day(TODAY.minusDays(5))).click("log:look").see("1 bis 100 von 130");
        office.click("log:next").see("101 bis 130 von 130").click("log:previous").see("1 bis 100 von 130");
        office.type("log:day:input_input", day(TODAY.minusDays(3))).click("log:look").see("Keine Zugriffe an diesem Tag");
    }

    @Test
    void withoutAPurposeNothingIsShown() {
        SignInPage.enter(office, Tenant.LERCHE, "TENANT_ADMIN");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/accesslog/access-log.xhtml")).see("Wählen Sie Tag und Zweck");
        office.type("log:day:input_input", "gestern").click("log:look").await("log:purpose:error");
        assertThat(office.text("log:purpose:error")).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        assertThat(office.text("log:day:error")).contains("gültiges Datum");
        assertThat(office.value("log:day:input_input")).isEqualTo("gestern");
        assertThat(office.text()).contains("Wählen Sie Tag und Zweck");
    }

    @Test
    void whereTheNoticePromisesNoLogThereIsNone() {
        SignInPage.enter(office, Tenant.KONTOR, "TENANT_ADMIN");
        office.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/accesslog/access-log.xhtml")).see("Es wird kein Zugriffsprotokoll geführt");
        assertThat(Vorzimmer.running().count("select count(*) from access_entries e, tenants t where e.tenant_id = t.id and t.slug = 'kontor'")).isZero();
    }

    private static long looks(OwnOperator operator) {
        return Vorzimmer.running().count("select count(*) from audit_events where action_name = 'accesslog.look' and tenant_id = " + operator.id());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
