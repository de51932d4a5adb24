package org.vorzimmer.it.browser.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.TrialSeeker;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A visitor tries the service on a phone and asks for a contract, which the office concludes; another one, without script and in English, has all of it deleted. */
class TrialBrowserIT {

    private static final String MAIL = "tina@probe.example";

    private final Vorzimmer installation = Vorzimmer.running();
    @AutoClose private final Browser visitor = Browser.open();
    @AutoClose private final Browser office = Browser.open();

    @Test
    void fromTheFormOnAPhoneToTheContractInTheOffice() {
        visitor.size(390, 844).visit(installation.page(Tenant.LERCHE, "/")).clickText("Kostenlos testen").see("läuft er bis einschließlich");
        visitor.type("form:name:input", "Tina Taster").type("form:phone:input", "abc").type("form:email:input", MAIL).clickThrough("form:send");
        assertThat(visitor.text("form:greeting:error")).contains("wie wir uns am Telefon melden sollen");
        assertThat(visitor.text("form:consent:error")).isNotEmpty();
        assertThat(visitor.value("form:phone:input")).isEqualTo("abc");
        assertThat(visitor.isMarked("form:phone:input") && visitor.isMarked("form:greeting:input")).as("wrong fields").isTrue();
        assertThat(visitor.isMarked("form:email:input")).as("a right field").isFalse();
        visitor.type("form:greeting:input", "Taster Klaviere, guten Tag").type("form:phone:input", "030 23125 905").tick("form:consent:input").clickThrough("form:send");
        while (visitor.says("schneller, als ein Mensch tippt")) {
            visitor.clickThrough("form:send");
        }
        visitor.see("Bitte sehen Sie in Ihr Postfach");
        TrialSeeker.Invitation invitation = TrialSeeker.invitation(installation, MAIL, 1);
        URI page = installation.page(Tenant.LERCHE, invitation.page());
        visitor.visit(page).type("code:code:input", "12").clickThrough("code:open");
        assertThat(visitor.text("code:code:error")).contains("Dieser Code gilt nicht");
        fitsAndIsReadable(visitor, page);
        visitor.type("code:code:input", invitation.code()).clickThrough("code:open").see("Ihre Rufnummer").see("*21*030");
        String number = visitor.text("number");
        visitor.type("texts:greeting:input", "").clickThrough("texts:save");
        assertThat(visitor.text("texts:greeting:error")).contains("wie wir uns am Telefon melden sollen");
        visitor.type("texts:greeting:input", "Taster Flügel, guten Tag").type("texts:absence:input", "Wieder da ab Montag").clickThrough("texts:save").see("Die Texte sind gespeichert");
        assertThat(visitor.value("texts:greeting:input")).isEqualTo("Taster Flügel, guten Tag");
        visitor.clickThrough("act:contract").see("Danke, wir melden uns bei Ihnen.");
        fitsAndIsReadable(visitor, page);

        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(installation.page(Tenant.LERCHE, "/portal/tasks/task-list.xhtml")).see("Vertrag aus Probelauf gewünscht");
        office.visit(installation.page(Tenant.LERCHE, "/portal/trials/trial-list.xhtml")).type("list:text", "Taster").seeNoMore("Owen Pike").clickText("Tina Taster");
        office.see("Taster Flügel, guten Tag").see(number);
        office.type("days:lastDay:input_input", "01.01.2020").click("days:save").see("Der letzte Tag liegt zwischen heute und dem");
        fitsAndIsReadable(office, URI.create(office.address()));
        office.clickText("Vertrag schließen").see("Kundennummer, Rufnummer und Texte bleiben");
        fitsAndIsReadable(office, URI.create(office.address()));
        office.type("form:company:input", "Taster Klaviere").type("form:street:input", "Saitenweg").type("form:houseNumber:input", "8").type("form:postcode:input", "10115")
                .type("form:town:input", "Berlin").clickThrough("form:save").see("Alles aus dem Probelauf ist geblieben.");
        office.clickText("Taster Klaviere").see("Saitenweg 8, 10115 Berlin").see("Vor Vertragsbeginn");
        office.visit(installation.page(Tenant.LERCHE, "/portal/telephony/line-list.xhtml")).choose("list:purpose", "CUSTOMER").see(number);
        visitor.visit(page).see("Aus Ihrem Probelauf ist ein Vertrag geworden");
        assertThat(visitor.driver().findElements(By.id("act:erase"))).isEmpty();
    }

    @Test
    void withoutScriptAndInEnglishUntilAllIsDeleted() {
        String mail = "tom@probe.example";
        TrialSeeker.Invitation invitation = TrialSeeker.begin(installation, Tenant.RUDEL, mail);
        String page = invitation.page() + "&lang=en";
        Visitor plain = Visitor.at(installation, Tenant.RUDEL.host()).open(page);
        assertThat(plain.submit("code", "code:open", "code:code:input", invitation.code()).text()).contains("Your trial", "Divert your phone").doesNotContain("???");
        Visitor stranger = Visitor.at(installation, Tenant.RUDEL.host()).open(page);
        assertThat(stranger.text()).contains("code").doesNotContain("Buchbinderei");
        assertThat(Visitor.at(installation, Tenant.KONTOR.host()).open(page).status()).as("another operator's").isEqualTo(404);
        long customer = installation.count("select customer_id from trials where email = '" + mail + "'");
        assertThat(plain.submit("act", "act:erase").text()).contains("Your details are deleted");
        assertThat(installation.count("select count(*) from leads where email = '" + mail + "'")).isZero();
        assertThat(installation.count("select count(*) from customers where id = " + customer)).isZero();
        assertThat(stranger.open(page).status()).isEqualTo(404);
    }

    private static void fitsAndIsReadable(Browser browser, URI page) {
        browser.visit(page).size(390, 844); // without the message of what was done
        assertThat(browser.overflow()).as(page.getPath()).isZero();
        assertThat(browser.barriers()).as(page.getPath()).isEmpty();
        browser.size(1440, 1000).dark(true);
        assertThat(browser.barriersOfLook()).as(page + " in the dark, at a desk").isEmpty();
        browser.dark(false);
    }
}
