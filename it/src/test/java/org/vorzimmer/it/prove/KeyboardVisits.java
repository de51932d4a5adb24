package org.vorzimmer.it.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.signup.SignUpPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Keyboard;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.TrialSeeker;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.it.prove.KeyboardProof.Manner;

/** One visitor's ways through one operator's website, without a mouse; false where the operator does not offer it. */
final class KeyboardVisits {

    private static final AtomicInteger PERSONS = new AtomicInteger();
    private static final Pattern CONFIRM = Pattern.compile("https?://\\S+/newsletter/bestaetigen\\S+");

    private final Vorzimmer installation;
    private final Tenant tenant;
    private final Manner manner;
    private final Browser browser;
    private final Browser office;
    private final Keyboard keys;
    private final String name;
    private final String email;

    KeyboardVisits(Vorzimmer installation, Tenant tenant, Manner manner, Browser browser, Browser office) {
        this.installation = installation;
        this.tenant = tenant;
        this.manner = manner;
        this.browser = browser;
        this.office = office;
        this.keys = new Keyboard(browser);
        int person = PERSONS.incrementAndGet();
        this.name = "Tasta Nummer" + person;
        this.email = "tasta" + person + "@ohne-maus.example";
    }

    /** What a visitor can do. */
    interface Way {
        boolean go(KeyboardVisits visitor);
    }

    /** Those that have to work in this manner. */
    static Map<String, Way> ways(Manner manner) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("Contact", KeyboardVisits::contact);
        ways.put("Callback", KeyboardVisits::callback);
        ways.put("Sign-up", KeyboardVisits::signUp);
        if (manner.scripts()) {
            ways.put("Trial", KeyboardVisits::trial);
            ways.put("Chat", KeyboardVisits::chat);
            ways.put("Newsletter", KeyboardVisits::newsletter);
        }
        return ways;
    }

    private boolean contact() {
        open("/kontakt");
        fillPerson();
        keys.typeIfAsked("form:subject:input", "Frage");
        keys.typeIfAsked("form:message:input", "Wie schnell geht das?");
        usable();
        keys.tickIfAsked("form:consent:input").pressUntilTaken("form:send", tooFast());
        enquiryArrived(); // whoever answers is the first to write
        return true;
    }

    private boolean callback() {
        open("/rueckruf");
        fillPerson();
        keys.choose("times");
        usable();
        keys.tickIfAsked("form:consent:input").pressUntilTaken("form:send", tooFast());
        String reference = enquiryArrived();
        assertThat(Mails.await(installation, email, 1)).contains(reference);
        return true;
    }

    private void fillPerson() {
        keys.typeIfAsked("form:company:input", "Tastatur und Söhne");
        keys.typeIfAsked("form:firstName:input", name.split(" ")[0]);
        keys.typeIfAsked("form:lastName:input", name.split(" ")[1]);
        keys.typeIfAsked("form:name:input", name);
        keys.typeIfAsked("form:phone:input", "030 23125 960");
        keys.type("form:email:input", email);
    }

    /** Gives its reference. */
    private String enquiryArrived() {
        assertThat(browser.address()).as(browser.text()).contains("/danke");
        usable();
        String reference = browser.text("reference");
        inTheOffice("/portal/leads/lead-list.xhtml", reference);
        return reference;
    }

    private boolean trial() {
        if (!offered("/testen")) {
            return false;
        }
        // The pool has few lines: those of the demo's trials before this one are free again.
        installation.change("update phone_lines set line_state = 'FREE', customer_id = null where purpose = 'POOL_TRIAL' and line_state = 'COOLING'");
        open("/testen");
        keys.type("form:name:input", name).type("form:greeting:input", "Tastatur, guten Tag").type("form:email:input", email).type("form:phone:input", "030 23125 961");
        usable();
        keys.tickIfAsked("form:consent:input").pressUntilTaken("form:send", tooFast());
        usable();
        TrialSeeker.Invitation invitation = TrialSeeker.invitation(installation, email, 1);
        browser.visit(installation.page(tenant, invitation.page()));
        usable();
        keys.type("code:code:input", invitation.code()).press("code:open").type("texts:absence:input", "Ab Montag wieder da").press("texts:save");
        usable();
        inTheOffice("/portal/trials/trial-list.xhtml", name);
        keys.press("act:erase");
        usable();
        assertThat(installation.count("select count(*) from leads where email = '" + email + "'")).as("deleted on wish").isZero();
        return true;
    }

    private boolean chat() {
        if (!offered("/chat")) {
            return false;
        }
        open("/chat");
        keys.type("form:name:input", name).type("form:message:input", "Hört mich jemand?");
        usable();
        keys.pressUntilTaken("form:open", tooFast());
        usable();
        inTheOffice("/portal/chat/chat-list.xhtml", name);
        office.clickText(name);
        office.see("Hört mich jemand?").type("answer:text:input", "Ja, laut und deutlich.").click("answer:send");
        browser.see("Ja, laut und deutlich.");
        keys.type("say:message:input", "Wunderbar");
        keys.goTo("say:send").sendKeys(org.openqa.selenium.Keys.ENTER);
        office.see("Wunderbar");
        browser.visit(installation.page(tenant, "/chat/gespraech" + language()));
        usable();
        keys.type("mail:email:input", email).press("mail:do");
        assertThat(Mails.await(installation, email, 1)).contains("Ja, laut und deutlich.", "Wunderbar");
        keys.press("end:do");
        usable();
        return true;
    }

    private boolean newsletter() {
        if (!offered("/newsletter")) {
            return false;
        }
        open("/newsletter");
        keys.type("form:email:input", email).tick("form:consent:input");
        usable();
        keys.pressUntilTaken("form:send", tooFast());
        usable();
        Matcher link = CONFIRM.matcher(Mails.await(installation, email, 1));
        assertThat(link.find()).isTrue();
        browser.visit(URI.create(link.group()));
        usable();
        keys.press("form:send");
        usable();
        inTheOffice("/portal/newsletter/subscriber-list.xhtml", email);
        return true;
    }

    private boolean signUp() {
        SignUpPage words = new SignUpPage(browser, installation, email);
        open("/anmelden/firma");
        keys.type("form:companyName:input", "Tastatur " + name).type("form:street:input", "Weg").type("form:houseNumber:input", "1").type("form:postcode:input", "24143")
                .type("form:town:input", "Kiel").type("form:firstName:input", name.split(" ")[0]).type("form:lastName:input", name.split(" ")[1])
                .type("form:email:input", email).type("form:phone:input", "030 23125 962");
        usable();
        keys.press("form:next").type("form:code:input", words.code(1)).type("form:password:input", SignUpPage.PASSWORD);
        usable();
        keys.press("form:next").choose("tarif");
        usable();
        keys.press("form:next").type("form:accountHolder:input", name).type("form:iban:input", "DE89 3704 0044 0532 0130 01");
        keys.press("form:next");
        assertThat(browser.text("form:iban:error")).as("the wrong check digit is named").isNotBlank();
        usable();
        keys.type("form:iban:input", "NL91 ABNA 0417 1643 00").press("form:next").type("form:signatory:input", name).tickEach("ja-");
        usable();
        keys.press("form:next");
        usable();
        keys.press("form:order");
        usable();
        String number = String.valueOf(installation.count("select customer_number from customers where email = '" + email + "'"));
        assertThat(browser.text()).contains(number);
        assertThat(Mails.await(installation, email, 2)).contains(number);
        inTheOffice("/portal/tasks/task-list.xhtml", number);
        return true;
    }

    private void open(String path) {
        browser.visit(installation.page(tenant, path + language()));
    }

    private String language() {
        return manner.language().equals("de") ? "" : "?lang=" + manner.language();
    }

    private boolean offered(String path) {
        return Client.of(installation.port(), tenant.host()).get(path).statusCode() == 200;
    }

    private String tooFast() {
        return manner.language().equals("de") ? "schneller" : "faster";
    }

    /** Signed in once for each operator; there is one window for all of them. */
    private void inTheOffice(String page, String text) {
        if (!office.address().contains(tenant.host() + ":" + installation.port() + "/portal/")) {
            SignInPage.enter(office, installation, tenant, "OFFICE_LEAD");
        }
        office.visit(installation.page(tenant, page)).see(text);
    }

    private void usable() {
        String page = browser.address();
        assertThat(browser.text()).as(page).doesNotContain("???");
        assertThat(browser.overflow()).as(page + " is wider than its window").isZero();
        if (manner.scripts()) {
            assertThat(browser.barriers()).as(page).isEmpty();
            assertThat(browser.loaded()).as(page).allMatch(one -> one.contains("://" + tenant.host() + ":" + installation.port() + "/"));
        }
        assertThat(browser.complaints()).as(page).isEmpty();
    }
}
