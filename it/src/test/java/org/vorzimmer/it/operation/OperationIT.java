package org.vorzimmer.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.vorzimmer.it.browser.leads.ContactPage;
import org.vorzimmer.it.browser.platform.ClockPage;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Certificates;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.server.Backup;
import org.vorzimmer.server.Ports;
import org.vorzimmer.server.Restore;

/** An operator's installation over its life: backed up while it runs, restored, and then with TLS, a mail server and a mailbox of its own. */
class OperationIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String NAME = "operation";

    private static GreenMail mailbox;
    private static GreenMail mailServer;
    private static Browser browser;
    private static Vorzimmer installation;
    private static String kept;

    @BeforeAll
    static void liveThroughARestore() {
        browser = Browser.open();
        mailServer = mailServer(Ports.free());
        mailbox = new GreenMail(new ServerSetup[] {new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
        mailbox.start();
        mailbox.setUser("post@lerche.example", "post", "geheim-im-test");

        installation = Vorzimmer.alone(NAME, Map.of());
        kept = enquire("Bewahrt");
        setting("INBOUND_IMAP_HOST", "127.0.0.1");
        setting("INBOUND_IMAP_PORT", String.valueOf(mailbox.getImap().getPort()));
        setting("INBOUND_IMAP_USER", "post");
        setting("INBOUND_IMAP_PASSWORD_VARIABLE", "VORZIMMER_INBOUND_LERCHE");
        String gone = enquire("Erledigt");
        close(gone, "Erledigt");
        String byHand = enquire("Widerrufen");
        Map<String, String> where = Map.of("VORZIMMER_DATA", Vorzimmer.work(NAME).toString());
        Path backup = Backup.write(where, Vorzimmer.work(NAME + "-backups"), Clock.systemUTC());
        deleteByHand("Widerrufen");
        ClockPage.moveAndAwaitRun(browser, installation, nextNight());
        assertThat(installation.count("select count(*) from leads where channel <> 'TRIAL'")).as("the closed one and the one deleted by hand have gone").isEqualTo(1);
        installation.close();

        Restore.read(where, backup);
        installation = Vorzimmer.again(NAME, withTlsAndMail());
        // The backup is older than the deletion: what it brought back goes again without anybody's doing.
        installation.awaitCount("select count(*) from leads where reference_code in ('" + gone + "', '" + byHand + "')", 0);
    }

    @AfterAll
    static void stop() {
        browser.close();
        installation.close();
        mailbox.stop();
        mailServer.stop();
    }

    private static LocalDateTime nextNight() {
        return LocalDateTime.now(BERLIN).plusDays(1).withHour(2).withMinute(5);
    }

    private static Map<String, String> withTlsAndMail() {
        Path certificate = Certificates.selfSigned(Vorzimmer.work(NAME + "-tls").resolve("site.p12"), "lerche.localhost", "platform.localhost");
        Map<String, String> environment = new HashMap<>();
        environment.put("VORZIMMER_TLS_KEYSTORE", certificate.toString());
        environment.put("VORZIMMER_TLS_KEYSTORE_PASSWORD", Certificates.PASSWORD);
        environment.put("VORZIMMER_TLS_PORT", String.valueOf(Ports.free()));
        environment.put("VORZIMMER_CLOCK_OFFSET", Duration.between(LocalDateTime.now(BERLIN), nextNight()).toString());
        environment.put("VORZIMMER_SMTP_HOST", "127.0.0.1");
        environment.put("VORZIMMER_SMTP_PORT", String.valueOf(mailServer.getSmtp().getPort()));
        environment.put("VORZIMMER_SMTP_TLS", "NONE");
        environment.put("VORZIMMER_INBOUND_LERCHE", "geheim-im-test");
        return environment;
    }

    @Test
    void whatWasBackedUpIsThereAndReadable() {
        signIn();
        browser.visit(https("/portal/leads/lead-list.xhtml")).see(kept).clickText("Bewahrt").see("Steht das im Backup?");
    }

    @Test
    void plainHttpLeadsToHttpsAndNothingIsTakenInClear() {
        var answer = Client.of(installation.port(), Tenant.LERCHE.host()).get("/kontakt?lang=en");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(https("/kontakt?lang=en").toString());
        assertThat(Client.of(installation.port(), Tenant.LERCHE.host()).post("/kontakt", Map.of("form", "form")).statusCode()).isEqualTo(308);
        assertThat(Client.of(installation.port(), Tenant.LERCHE.host()).get("/portal/login.xhtml").statusCode()).isEqualTo(308);
    }

    @Test
    void theSessionCookieGoesOverHttpsOnly() {
        signIn();
        Cookie session = browser.driver().manage().getCookieNamed("JSESSIONID");
        assertThat(session.isSecure()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
    }

    @Test
    void anAnswerWaitsForTheMailServerAndLeavesWhenItIsBack() {
        signIn();
        browser.visit(https("/portal/leads/lead-enter.xhtml"));
        browser.type("form:lastName:input", "Postweg").type("form:email:input", "postweg@beispiel.example").type("form:message:input", "Bitte per Mail.")
                .click("form:save").see("Verlauf");
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        browser.type("answer:text:input", "Kommt auch ohne Mailserver an.").click("answer:send").see("Die Antwort ist auf dem Weg.");
        installation.awaitCount("select count(*) from outbox_messages where purpose = 'lead.answer' and state = 'WAITING' and tries > 0", 1);
        browser.visit(https("/portal/notification/outbox-list.xhtml")).see("postweg@beispiel.example").see("Wartet");

        mailServer = mailServer(port);
        installation.change("update outbox_messages set next_try_at = utc_timestamp(6) where state = 'WAITING'");
        installation.awaitCount("select count(*) from outbox_messages where purpose = 'lead.answer' and state = 'SENT'", 1);
        assertThat(mailServer.getReceivedMessagesForDomain("postweg@beispiel.example")).hasSize(1);
    }

    @Test
    void mailToTheOperatorsAddressIsAnEnquiry() {
        GreenMailUtil.sendTextEmail("post@lerche.example", "brieffreund@beispiel.example", "Frage per Mail", "Nehmen Sie auch Mails?",
                mailbox.getSmtp().getServerSetup());
        installation.awaitCount("select count(*) from leads where channel = 'MAIL' and email = 'brieffreund@beispiel.example'", 1);
        assertThat(installation.count("select count(*) from tasks t, leads l where t.about_id = l.id and l.channel = 'MAIL' and t.task_state = 'OPEN'")).isEqualTo(1);
        signIn();
        browser.visit(https("/portal/leads/lead-list.xhtml")).see("Frage per Mail").clickText("brieffreund").see("Nehmen Sie auch Mails?");
    }

    private static GreenMail mailServer(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static void signIn() {
        SignInPage.enter(browser, https("/portal/login.xhtml"), installation.login(Tenant.LERCHE, "OFFICE_LEAD"));
    }

    private static URI https(String path) {
        return URI.create("https://" + Tenant.LERCHE.host() + ":" + installation.installation().httpsPort() + path);
    }

    private static String enquire(String name) {
        return ContactPage.open(browser, installation, Tenant.LERCHE).fill("", "Berta", name, "berta@beispiel.example", "", "Frage", "Steht das im Backup?")
                .agreeIfAsked().sendUntilTaken();
    }

    private static void deleteByHand(String name) {
        browser.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see(name).clickText(name);
        browser.choose("delete:reason:input", "ASKED_IN_WRITING").click("delete:do:button").confirm();
        browser.see("Neue Anfragen erscheinen von selbst.");
    }

    private static void close(String reference, String name) {
        SignInPage.enter(browser, installation, Tenant.LERCHE, "OFFICE_LEAD");
        browser.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).see(reference).clickText(name);
        browser.choose("close:reason:input", "SETTLED").click("close:close").see("Die Anfrage ist abgeschlossen.");
    }

    private static void setting(String name, String value) {
        installation.change("insert into tenant_settings (id, tenant_id, version, name, content) select next value for ids + " + (name.hashCode() & 0xffff)
                + ", id, 1, '" + name + "', '" + value + "' from tenants where slug = 'lerche'");
    }
}
