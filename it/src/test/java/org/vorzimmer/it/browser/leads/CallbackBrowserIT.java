package org.vorzimmer.it.browser.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.CallbackSeeker;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A visitor asks to be called, on a phone and at a desk, by keyboard and without script; the office keeps what was promised. */
class CallbackBrowserIT {

    private static final int MOST_STOPS = 80;

    private final Vorzimmer installation = Vorzimmer.running();
    @AutoClose private final Browser visitor = Browser.open();
    @AutoClose private final Browser office = Browser.open();

    @Test
    void byKeyboardOnAPhoneAndTheOfficeCallsUntilThePersonIsReached() {
        visitor.size(390, 844).visit(installation.page(Tenant.LERCHE, "/rueckruf")).see("Wann erreichen wir Sie?");
        List<WebElement> boxes = visitor.driver().findElements(By.name("times"));
        String first = boxes.get(0).getDomAttribute("id");
        String second = boxes.get(1).getDomAttribute("id");
        goTo("form:phone:input").sendKeys("030 23125 901");
        goTo("form:email:input").sendKeys("tastatur@callback.example");
        goTo(first).sendKeys(Keys.SPACE);
        goTo(second).sendKeys(Keys.SPACE);
        goTo("form:name:input").sendKeys("Tasta Turm");
        goTo("form:consent:input").sendKeys(Keys.SPACE);
        goTo("form:send").sendKeys(Keys.ENTER);
        String reference = sendUntilTaken("schneller");
        visitor.see("Danke, wir rufen Sie an");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(Mails.await(installation, "tastatur@callback.example", 1)).contains(reference, " Uhr").doesNotContain("Tasta");

        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(installation.page(Tenant.LERCHE, "/portal/tasks/task-list.xhtml")).see(reference + " · ").see("Zurückrufen");
        office.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-list.xhtml")).choose("list:channel", "LETTER").seeNoMore(reference);
        office.choose("list:channel", "CALLBACK").see(reference).clickText("Tasta Turm");
        office.see("Zugesagt").type("call:note:input", "Mailbox").doubleClick("call:notReached").see("steht jetzt auf der nächsten Zeit").see("Mailbox");
        assertThat(outcomes(reference, "WAITING")).as("promised after a double click").isEqualTo(1);
        office.type("call:note:input", "Möchte ein Angebot").click("call:reached").see("Der Anruf steht im Verlauf").see("Möchte ein Angebot");
        assertThat(openTasks(reference)).isZero();
        office.choose("close:reason:input", "SETTLED").click("close:close").see("Die Anfrage ist abgeschlossen.");
    }

    @Test
    void atADeskInEnglishAndWhatIsWrongIsSaidBesideIt() {
        visitor.size(1440, 1000).visit(installation.page(Tenant.RUDEL, "/rueckruf?lang=en")).see("When can we reach you?");
        visitor.type("form:email:input", "desk@callback.example").type("form:phone:input", "abc").type("form:message:input", "An offer, please.").clickThrough("form:send");
        assertThat(visitor.text("times")).contains("Please choose at least one time");
        assertThat(visitor.text("form:phone:error")).contains("not a phone number");
        assertThat(visitor.value("form:message:input")).isEqualTo("An offer, please.");
        visitor.driver().findElements(By.name("times")).get(2).click();
        visitor.clickThrough("form:send");
        assertThat(visitor.driver().findElements(By.name("times")).get(2).isSelected()).as("what was chosen stays chosen").isTrue();
        visitor.type("form:phone:input", "+43 1 2345678").clickThrough("form:send");
        String reference = sendUntilTaken("faster");
        assertThat(Mails.await(installation, "desk@callback.example", 1)).contains("we will be glad to call you back", reference);
    }

    @Test
    void withoutScriptOneFormIsOneWishAndATimeThatWasNeverOfferedIsRefused() {
        Visitor plain = Visitor.at(installation, Tenant.KONTOR.host()).open("/rueckruf");
        plain.submit("form", "form:send", "form:phone:input", "030 23125 902", "form:email:input", "ohne@callback.example", "times", "29000000-29000100");
        assertThat(plain.text()).contains("Eine gewählte Zeit kann nicht mehr zugesagt werden");
        String key = CallbackSeeker.offered(plain).get(0);
        var fields = plain.filled("form", "form:send", "times", key);
        plain.send("form", fields);
        CallbackSeeker.sendUntilTaken(plain, key);
        Visitor.at(installation, Tenant.KONTOR.host()).open("/rueckruf").post("/rueckruf", fields);
        assertThat(installation.count("select count(*) from leads where email = 'ohne@callback.example'")).isEqualTo(1);
        assertThat(installation.count("select count(*) from callback_times t join leads l on l.id = t.lead_id where l.email = 'ohne@callback.example'")).isEqualTo(1);
        assertThat(installation.count("select count(*) from form_metas m join leads l on l.id = m.lead_id where l.email = 'ohne@callback.example'")).isEqualTo(1);
    }

    @Test
    void whatWasPromisedIsSaidBeforeAndNeverLostAfterwards() {
        String soon = wish("soon@callback.example", 1);
        String begun = wish("begun@callback.example", 1);
        String missed = wish("missed@callback.example", 2);
        String lost = wish("lost@callback.example", 1);
        shift(soon, "interval 5 minute", "interval 65 minute");
        shift(begun, "interval -5 minute", "interval 65 minute");
        shift(missed, "interval -65 minute", "interval -5 minute");
        shift(lost, "interval -65 minute", "interval -5 minute");
        installation.awaitCount(mails(soon, "leads.callbackSoon"), 1);
        installation.awaitCount(mails(begun, "leads.callbackBegun"), 1);
        installation.awaitCount(mails(missed, "leads.callbackMissed"), 1);
        installation.awaitCount(mails(lost, "leads.callbackLost"), 1);
        assertThat(outcomes(missed, "WAITING")).isEqualTo(1);
        assertThat(outcomes(lost, "MISSED")).isEqualTo(1);
        assertThat(installation.count("select count(*) from tasks t join leads l on l.id = t.about_id and t.about_kind = 'lead' where l.reference_code = '"
                + lost + "' and t.task_state = 'OPEN' and t.kind = 'LEAD_ANSWER'")).isEqualTo(1);
        assertThat(openTasks(missed)).isEqualTo(1);
        assertThat(Mails.await(installation, "service@nahbei.example", 1)).contains("/portal/leads/lead-detail.xhtml?id=");

        SignInPage.enter(office, Tenant.NAHBEI, "AGENT");
        office.visit(installation.page(Tenant.NAHBEI, "/portal/leads/lead-list.xhtml?scope=ALL")).choose("list:channel", "CALLBACK").see(lost).clickText("lost@callback.example");
        office.see("Zugesagter Rückruf verpasst").click("times:ask").see("Die Bitte um neue Zeiten ist auf dem Weg.");
        assertThat(Mails.await(installation, "lost@callback.example", 2)).contains("/rueckruf");
    }

    private String wish(String email, int windows) {
        return CallbackSeeker.wish(installation, Tenant.NAHBEI, email, windows);
    }

    private void shift(String reference, String from, String until) {
        installation.change("update callback_times set from_at = utc_timestamp(6) + " + from + ", until_at = utc_timestamp(6) + " + until
                + " where lead_id = (select id from leads where reference_code = '" + reference + "') order by from_at limit 1");
    }

    private static String mails(String reference, String purpose) {
        return "select count(*) from outbox_messages m join leads l on l.id = m.about_id and m.about_kind = 'lead' where l.reference_code = '" + reference
                + "' and m.purpose = '" + purpose + "'";
    }

    private long outcomes(String reference, String outcome) {
        return installation.count("select count(*) from callback_times t join leads l on l.id = t.lead_id where l.reference_code = '" + reference
                + "' and t.outcome = '" + outcome + "'");
    }

    private long openTasks(String reference) {
        return installation.count("select count(*) from tasks t join leads l on l.id = t.about_id and t.about_kind = 'lead' where l.reference_code = '"
                + reference + "' and t.task_state = 'OPEN'");
    }

    /** Goes on with the Tab key until the field has the focus. */
    private WebElement goTo(String id) {
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
    private String sendUntilTaken(String faster) {
        for (int tries = 0; tries < 5 && !isTaken(faster); tries++) {
            visitor.clickThrough("form:send");
        }
        Matcher reference = Pattern.compile("ref=([A-Z2-9-]+)").matcher(visitor.address());
        assertThat(reference.find()).as(visitor.text()).isTrue();
        return reference.group(1);
    }

    private boolean isTaken(String faster) {
        new WebDriverWait(visitor.driver(), Vorzimmer.patience()).until(browser -> visitor.address().contains("/danke") || visitor.says(faster));
        return visitor.address().contains("/danke");
    }
}
