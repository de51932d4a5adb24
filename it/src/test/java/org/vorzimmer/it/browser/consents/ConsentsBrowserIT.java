package org.vorzimmer.it.browser.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.CallbackSeeker;
import org.vorzimmer.it.harness.Consents;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Whoever gets a mail sees by its link what was agreed to, and withdraws it without signing in; the office sees it and does the same for others. */
class ConsentsBrowserIT {

    private static final String NOTHING_HERE = "Zu diesem Link liegen keine Einwilligungen vor.";

    private static Browser visitor;
    private static Browser office;

    @BeforeAll
    static void open() {
        visitor = Browser.open();
        office = Browser.open();
    }

    @AfterAll
    static void close() {
        visitor.close();
        office.close();
    }

    @Test
    void theLinkBelowAMailLeadsToWhatItsReaderAgreedTo() {
        Vorzimmer installation = Vorzimmer.running();
        ContactPage.open(visitor, installation, Tenant.LERCHE).fill("", "Willi", "Widerruf", "willi@widerruf.example", "", "Frage", "Bitte melden Sie sich.").agreeIfAsked().sendUntilTaken();
        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).clickText("Willi Widerruf");
        office.type("answer:text:input", "Gern.").click("answer:send").see("Die Antwort ist auf dem Weg.");
        URI link = Consents.linkIn(Mails.await(installation, "willi@widerruf.example", 1));

        visitor.size(390, 844).visit(link).see("Meine Einwilligungen").see("Antwort auf Ihre Anfrage").see("Wenn Sie widerrufen");
        assertThat(visitor.overflow()).isZero();
        assertThat(visitor.barriers()).isEmpty();
        visitor.driver().findElement(By.linkText("English")).click();
        visitor.see("Withdraw consent").visit(link);
        assertThat(visitor.driver().findElement(By.name("t")).getDomAttribute("value")).isEqualTo(link.getQuery().substring(2));
        String number = visitor.driver().findElement(By.name("withdraw")).getDomAttribute("value");
        visitor.driver().findElement(By.name("withdraw")).sendKeys(Keys.ENTER); // as by keyboard only
        visitor.see("Widerrufen am").see("Ihre Anfrage ist beendet.");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.barriers()).isEmpty();
        visitor.size(1440, 1000);
        assertThat(Consents.linkIn(Mails.await(installation, "willi@widerruf.example", 2))).as("link of the confirmation").isEqualTo(link);

        // Once more without script, as a double click does: still one withdrawal and one confirmation.
        Visitor again = Visitor.at(installation, Tenant.LERCHE.host());
        again.post("/einwilligungen", Map.of("t", List.of(link.getQuery().substring(2)), "withdraw", List.of(number)));
        assertThat(installation.count("select count(*) from consent_withdrawals where consent_id = " + number)).isOne();
        assertThat(installation.count("select count(*) from outbox_messages where recipient = 'willi@widerruf.example'")).isEqualTo(2);
        assertThat(installation.count("select count(*) from given_consents where person_email = 'willi@widerruf.example'")).as("address of an ended consent").isZero();
        assertThat(again.open("/einwilligungen?" + link.getQuery()).text()).contains("Widerrufen am");

        office.visit(installation.page(Tenant.LERCHE, "/portal/consents/consent-list.xhtml?state=WITHDRAWN")).type("list:text", "willi@widerruf.example");
        office.see("Adresse gelöscht").clickText("Antwort auf Ihre Anfrage").see("persönlicher Link").see("Ihre Anfrage ist beendet.");
        office.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml?scope=CLOSED")).clickText("Willi Widerruf").see("Einwilligung widerrufen");
        assertThat(office.text()).doesNotContain("???");
    }

    @Test
    void otherLinksTellNothingAndWithdrawNothing() {
        Vorzimmer installation = Vorzimmer.running();
        long consent = Consents.make(installation, Tenant.LERCHE);
        Visitor stranger = Visitor.at(installation, Tenant.LERCHE.host());
        for (String query : List.of("", "?t=", "?t=abc.def", "?t=YWJj.ZGVm&lang=de", "?t=%00%3Cscript%3E")) {
            assertThat(stranger.open("/einwilligungen" + query).status()).as(query).isEqualTo(200);
            assertThat(stranger.says(NOTHING_HERE)).as(query).isTrue();
        }
        stranger.post("/einwilligungen", Map.of("t", List.of("YWJj.ZGVm"), "withdraw", List.of(String.valueOf(consent))));
        stranger.post("/einwilligungen", Map.of("withdraw", List.of("99999999999999999999")));
        assertThat(installation.count("select count(*) from consent_withdrawals where consent_id = " + consent)).isZero();
        assertThat(stranger.get("/einwilligungen").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void theOfficeTakesDownAWithdrawalThatCameByTelephone() {
        Vorzimmer installation = Vorzimmer.running();
        long consent = Consents.make(installation, Tenant.KONTOR);
        SignInPage.enter(office, Tenant.KONTOR, "PRIVACY_OFFICER");
        office.visit(installation.page(Tenant.KONTOR, "/portal/consents/consent-detail.xhtml?id=" + consent)).click("withdraw:do");
        assertThat(office.text("withdraw:channel:error")).isNotBlank();
        office.choose("withdraw:channel:input", "PHONE").click("withdraw:do").see("Der Widerruf ist eingetragen.").see("Telefon").see("Dora Schutz");
        assertThat(office.visit(installation.page(Tenant.KONTOR, "/portal/consents/consent-detail.xhtml?id=" + consent)).see("Dora Schutz").barriers()).isEmpty();
        assertThat(installation.count("select count(*) from consent_withdrawals where consent_id = " + consent + " and channel = 'PHONE'")).isOne();
    }

    @Test
    void whoAskedToBeCalledIsNotCalledAfterTheWithdrawal() {
        Vorzimmer installation = Vorzimmer.running();
        CallbackSeeker.wish(installation, Tenant.LERCHE, "ruth@widerruf.example", 2);
        URI link = Consents.linkIn(Mails.await(installation, "ruth@widerruf.example", 1));
        long consent = installation.count("select id from given_consents where form = 'callback' and person_email = 'ruth@widerruf.example'");
        Visitor.at(installation, Tenant.LERCHE.host()).post("/einwilligungen", Map.of("t", List.of(link.getQuery().substring(2)), "withdraw", List.of(String.valueOf(consent))));
        assertThat(installation.count("select count(*) from callback_times t join leads l on l.tenant_id = t.tenant_id and l.id = t.lead_id"
                + " where l.email = 'ruth@widerruf.example' and t.outcome = 'DROPPED'")).isEqualTo(2);
    }
}
