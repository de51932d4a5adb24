package org.vorzimmer.it.browser.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Consents;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Double opt-in at a phone's width, an issue written, tried and sent, and both ways out: by the page and by the mail program's one click. */
class NewsletterBrowserIT {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>()]+/newsletter/[^\\s\"<>()]+");
    private static final String OF_RUDEL = " and tenant_id = (select id from tenants where slug = 'rudel')";

    private static final int MOST_STOPS = 60;

    private static Browser visitor;
    private static Browser office;

    private final Vorzimmer installation = Vorzimmer.running();

    @BeforeAll
    static void open() {
        visitor = Browser.open();
        visitor.size(390, 844);
        office = Browser.open();
    }

    @AfterAll
    static void close() {
        visitor.close();
        office.close();
    }

    @Test
    void aVisitorConfirmsReadsAnIssueAndLeaves() throws MessagingException {
        String petra = "petra@leserin.example";
        String otto = "otto@leser.example";
        subscribe("Petra@Leserin.example", petra);
        subscribe(otto, otto);
        assertThat(visitor.cookies()).as("cookies of a visitor").isEmpty();

        SignInPage.enter(office, Tenant.RUDEL, "OFFICE_LEAD");
        office.visit(installation.page(Tenant.RUDEL, "/portal/newsletter/subscriber-list.xhtml")).see(petra).see("bestätigt").clickText(petra);
        office.see("Text der Einwilligung").see("/newsletter");
        assertThat(office.barriers()).isEmpty();
        office.visit(installation.page(Tenant.RUDEL, "/portal/newsletter/issue-edit.xhtml"));
        office.click("form:save").see("Bitte");
        office.type("form:subject:input", "Neues im Herbst").type("form:body:input", "{{anrede}},\n\nwir haben **länger** geöffnet.");
        office.click("form:preview").see("Newsletter abbestellen");
        office.click("form:test").see("Die Probe geht an");
        office.click("form:save").see("Gespeichert.");
        office.visit(URI.create(office.address())).see("Bestätigte Empfänger in dieser Sprache");
        assertThat(office.barriers()).isEmpty();
        office.click("send:do:button").confirm().see("Der Versand beginnt gleich.");

        assertThat(Mails.await(installation, petra, 2)).contains("Ihre Anmeldung ist bestätigt", "/newsletter/abmelden");
        String issue = Mails.await(installation, petra, 3);
        assertThat(Consents.linkIn(issue)).as("own consents").isNotNull();
        assertThat(issue).contains("Guten Tag Petra").contains("länger");
        Mails.await(installation, otto, 3);
        installation.awaitCount("select count(*) from newsletter_issues where subject = 'Neues im Herbst' and state = 'SENT'" + OF_RUDEL, 1);
        installation.awaitCount("select count(*) from newsletter_deliveries where state = 'SENT'" + OF_RUDEL, 2);
        assertThat(Mails.count(installation, petra)).as("the issue once").isEqualTo(3);

        visitor.visit(link(issue)).see("Möchten Sie den Newsletter abbestellen?");
        assertThat(subscribers(petra)).as("looking changes nothing").isOne();
        visitor.clickThrough("form:send").see("Der Newsletter ist abbestellt.");
        assertThat(subscribers(petra)).isZero();

        assertThat(oneClick(otto).headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(subscribers(otto)).isZero();
        assertThat(oneClick(otto).statusCode()).as("once more").isEqualTo(200);
        assertThat(installation.count("select count(*) from newsletter_suppressions where 1 = 1" + OF_RUDEL)).isEqualTo(2);
        assertThat(installation.count("select count(*) from newsletter_proofs where confirmed_at is not null and ended_at is not null" + OF_RUDEL)).isEqualTo(2);

        SignInPage.enter(office, Tenant.NAHBEI, "OFFICE_LEAD");
        office.visit(installation.page(Tenant.NAHBEI, "/portal/newsletter/issue-list.xhtml")).see("Newsletter");
        assertThat(office.text()).doesNotContain("Neues im Herbst");
    }

    private void subscribe(String typed, String address) {
        visitor.visit(installation.page(Tenant.RUDEL, "/newsletter")).type("form:email:input", "keine-adresse").clickThrough("form:send");
        visitor.see("keine vollständige E-Mail-Adresse").see("Ohne Ihre Einwilligung");
        assertThat(visitor.value("form:email:input")).isEqualTo("keine-adresse");
        assertThat(visitor.isMarked("form:email:input") && visitor.isMarked("form:consent:input")).as("wrong fields").isTrue();
        assertThat(visitor.overflow()).isZero();
        assertThat(visitor.barriers()).isEmpty();
        visitor.type("form:email:input", typed).type("form:name:input", "Petra").tick("form:consent:input").clickThrough("form:send");
        sendUntilTaken("schneller");
        visitor.see("Bitte sehen Sie in Ihr Postfach");
        visitor.visit(link(Mails.await(installation, address, 1))).see("Möchten Sie den Newsletter erhalten?");
        assertThat(installation.count("select count(*) from newsletter_subscriptions where email = '" + address + "' and state = 'REQUESTED'")).as("looking changes nothing").isOne();
        visitor.clickThrough("form:send").see("Ihre Anmeldung ist bestätigt");
    }

    @Test
    void atADeskInEnglishByKeyboardWithTheAddressAlone() {
        visitor.size(1440, 1000).visit(installation.page(Tenant.LERCHE, "/newsletter?lang=en"));
        goTo("form:email:input").sendKeys("kay@reader.example");
        goTo("form:consent:input").sendKeys(Keys.SPACE);
        goTo("form:send").sendKeys(Keys.ENTER);
        sendUntilTaken("faster");
        visitor.see("Please look into your mailbox").visit(link(Mails.await(installation, "kay@reader.example", 1))).see("Would you like to receive the newsletter?");
        goTo("form:send").sendKeys(Keys.ENTER);
        visitor.see("your subscription is confirmed");
        assertThat(Mails.await(installation, "kay@reader.example", 2)).contains("You can unsubscribe at any time");
        visitor.size(390, 844);
    }

    @Test
    void withoutScriptAndSentTwiceItIsOneSubscriptionWithItsProof() {
        String address = "ohne@leser.example";
        Visitor plain = Visitor.at(installation, Tenant.KONTOR.host()).open("/newsletter").submit("form", "form:send", "form:email:input", address, "form:consent:input", "on");
        Map<String, List<String>> fields = Map.of();
        while (plain.says("schneller")) {
            fields = plain.filled("form", "form:send", "form:consent:input", "on");
            plain.send("form", fields);
        }
        assertThat(plain.path()).isEqualTo("/newsletter/danke");
        Visitor.at(installation, Tenant.KONTOR.host()).open("/newsletter").post("/newsletter", fields);
        URI link = link(Mails.await(installation, address, 1));
        plain.open(link.getRawPath() + "?" + link.getRawQuery()).submit("form", "form:send");
        assertThat(plain.text()).contains("Ihre Anmeldung ist bestätigt");
        Mails.await(installation, address, 2);
        String proof = " from newsletter_proofs p join newsletter_subscriptions s on s.id = p.subscription_no join form_metas m on m.id = p.form_meta_no where s.email = '" + address + "'";
        assertThat(installation.count("select count(*)" + proof)).isOne();
        assertThat(installation.count("select count(*)" + proof + " and p.confirmed_at is not null and p.text_number > 0 and p.form_url like '%/newsletter' and p.mail_text like '%…%'"
                + " and m.ip_address is not null")).as("what was asked, answered and by which line").isOne();
        assertThat(Mails.count(installation, address)).isEqualTo(2);

        // The consent stands in the person's own list too, and taking it back there ends the newsletter.
        long consent = installation.count("select id from given_consents where consent_kind = 'NEWSLETTER' and channel = 'LINK' and person_email = '" + address + "'");
        URI own = Consents.linkIn(Mails.await(installation, address, 2));
        plain.post("/einwilligungen", Map.of("t", List.of(own.getQuery().substring(2)), "withdraw", List.of(String.valueOf(consent))));
        assertThat(plain.open("/einwilligungen?" + own.getQuery()).text()).contains("Sie bekommen keinen Newsletter mehr.");
        assertThat(subscribers(address)).isZero();
        assertThat(Mails.await(installation, address, 3)).contains("Widerruf");
    }

    @Test
    void linksThatAreNoneAndOperatorsWithoutANewsletterSaySo() {
        visitor.visit(installation.page(Tenant.RUDEL, "/newsletter/bestaetigen?t=falsch")).see("gilt nicht");
        visitor.visit(installation.page(Tenant.RUDEL, "/newsletter/abmelden?t=falsch")).see("unvollständig");
        assertThat(Client.of(Tenant.NAHBEI).get("/newsletter").statusCode()).as("an operator without a newsletter").isEqualTo(404);
        Visitor program = Visitor.at(installation, Tenant.RUDEL.host());
        assertThat(program.post("/newsletter/one-click?t=falsch", Map.of("List-Unsubscribe", List.of("One-Click"))).statusCode()).isEqualTo(400);
    }

    /** Goes on with the Tab key until the field has the focus. */
    private static WebElement goTo(String id) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            WebElement active = visitor.driver().switchTo().activeElement();
            if (id.equals(active.getDomAttribute("id"))) {
                return active;
            }
            active.sendKeys(Keys.TAB);
        }
        throw new AssertionError("The keyboard does not reach " + id);
    }

    /** A form that is sent within two seconds is taken for a program's: a person sends again. */
    private static void sendUntilTaken(String faster) {
        for (int tries = 0; tries < 5; tries++) {
            new WebDriverWait(visitor.driver(), Vorzimmer.patience()).until(browser -> visitor.address().contains("/danke") || visitor.says(faster));
            if (visitor.address().contains("/danke")) {
                return;
            }
            visitor.clickThrough("form:send");
        }
    }

    private long subscribers(String address) {
        return installation.count("select count(*) from newsletter_subscriptions where email = '" + address + "'");
    }

    /** What a mail program does with the headers of the issue (RFC 8058). */
    private HttpResponse<String> oneClick(String address) throws MessagingException {
        for (MimeMessage mail : installation.installation().mail().messages()) {
            String[] way = mail.getHeader("List-Unsubscribe");
            if (way != null && mail.getHeader("List-Id") != null && Arrays.toString(mail.getAllRecipients()).contains(address)) {
                assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
                URI target = URI.create(way[0].replaceAll("[<>\\s]", ""));
                return Visitor.at(installation, Tenant.RUDEL.host()).post(target.getRawPath() + "?" + target.getRawQuery(), Map.of("List-Unsubscribe", List.of("One-Click")));
            }
        }
        throw new AssertionError("No issue for " + address);
    }

    private static URI link(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in: " + mail);
        }
        return URI.create(link.group());
    }
}
