package org.vorzimmer.it.browser.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.signup.SignUpPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The office answers an enquiry with an offer, and its person orders at the offered price. */
class OfferBrowserIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/anmelden/angebot\\?angebot=[A-Za-z0-9_-]+");

    private final Vorzimmer installation = Vorzimmer.running();
    @AutoClose private final Browser office = Browser.open();
    @AutoClose private final Browser visitor = Browser.open();

    @Test
    void fromTheEnquiryToAContractAtTheOfferedPrice() {
        String email = "ada@angebot.example";
        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        enterAnEnquiry(email);
        offer();

        URI link = link(email, 1);
        assertThat(Client.of(Tenant.LERCHE).get(link.getPath() + "?" + link.getQuery()).headers().firstValue("Referrer-Policy")).contains("no-referrer");
        visitor.size(390, 844).visit(link).see("Ihr Angebot").see("9,90 €").see("Wir freuen uns auf Sie.");
        usable();
        visitor.clickThrough("order:begin").see("Wer sind Sie?").see("Sie bestellen zu unserem Angebot");
        assertThat(visitor.value("form:companyName:input")).isEqualTo("Bootsbau Holm");
        assertThat(visitor.value("form:email:input")).isEqualTo(email);
        SignUpPage page = new SignUpPage(visitor, installation, email).company("Bootsbau Holm", "");
        visitor.clickThrough("form:next").type("form:code:input", page.code(2)).type("form:password:input", SignUpPage.PASSWORD).clickThrough("form:next");
        anotherChoiceAndBack();
        visitor.clickThrough("form:next");
        page.account("Ada Holm", "NL91 ABNA 0417 1643 00");
        visitor.clickThrough("form:next");
        page.agree("Ada Holm");
        visitor.clickThrough("form:next").see("Alles richtig?").see("9,90 €");

        installation.change("update offers set valid_until = '2026-01-01' where lead_id in (select id from leads where email = '" + email + "')");
        visitor.clickThrough("form:order").see("Der Preis hat sich geändert").see("inzwischen abgelaufen");
        assertThat(visitor.text()).doesNotContain("9,90 €");
        assertThat(installation.count("select count(*) from customers where email = '" + email + "'")).as("nobody orders at a price that was not shown").isZero();
        visitor.visit(link).see("Dieses Angebot ist abgelaufen").see("Zum Kontaktformular");
        installation.change("update offers set valid_until = '2090-01-01' where lead_id in (select id from leads where email = '" + email + "')");
        visitor.visit(installation.page(Tenant.LERCHE, "/anmelden/bestellung")).see("9,90 €");
        usable();
        visitor.clickThrough("form:order").see("Danke für Ihre Bestellung");

        visitor.visit(link).see("Dieses Angebot wurde schon angenommen");
        long contract = installation.count("select k.id from contracts k join customers c on c.id = k.customer_id where c.email = '" + email + "'");
        office.visit(installation.page(Tenant.LERCHE, "/portal/contracts/contract-detail.xhtml?id=" + contract)).see("9,90 €");
        office.visit(installation.page(Tenant.LERCHE, "/portal/offers/offer-list.xhtml")).see("Ada Holm").see("Angenommen");
    }

    private void enterAnEnquiry(String email) {
        office.visit(installation.page(Tenant.LERCHE, "/portal/leads/lead-enter.xhtml"));
        office.type("form:company:input", "Bootsbau Holm").type("form:firstName:input", "Ada").type("form:lastName:input", "Holm").type("form:email:input", email)
                .type("form:message:input", "Bittet um ein Angebot.").click("form:save").see("Verlauf").see("Noch kein Angebot");
    }

    /** First with a day that is over. */
    private void offer() {
        office.clickText("Angebot machen").see("Andere Grundgebühr");
        String tariff = office.driver().findElements(By.cssSelector("select[id='form:tariff:input'] option")).get(1).getDomAttribute("value");
        office.choose("form:tariff:input", tariff).see("Netto im Monat");
        office.type("form:baseFee:input", "9,90").type("form:message:input", "Wir freuen uns auf Sie.");
        office.see("9,90 €");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        office.type("form:validUntil:input_input", day(today.minusDays(1))).click("form:preview").see("Der letzte Tag kann nicht in der Vergangenheit liegen.");
        assertThat(office.value("form:message:input")).isEqualTo("Wir freuen uns auf Sie.");
        office.type("form:validUntil:input_input", day(today.plusDays(7))).click("form:preview").see("So geht die E-Mail hinaus").see("der persönliche Link");
        assertThat(office.barriers()).isEmpty();
        office.click("form:send").see("Das Angebot ist auf dem Weg.").see("Angebot gesendet").see("9,90 € netto");
        office.visit(URI.create(office.address())).see("Zurückziehen");
        assertThat(office.barriers()).isEmpty();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    private URI link(String email, int mail) {
        String text = Mails.await(installation, email, mail);
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in the mail: " + text);
        }
        return URI.create(found.group());
    }

    private void anotherChoiceAndBack() {
        visitor.see("Tarif wählen").see("9,90 €").see("Sie bestellen zu unserem Angebot");
        visitor.driver().findElements(By.name("tarif")).stream().filter(box -> !box.isSelected()).findFirst().orElseThrow().click();
        visitor.see("Es gelten die Preise der Preisliste");
        usable();
        visitor.clickThrough("form:backToOffer").see("Sie bestellen zu unserem Angebot");
    }

    private void usable() {
        assertThat(visitor.barriers()).as(visitor.title()).isEmpty();
        assertThat(visitor.overflow()).as(visitor.title()).isZero();
        assertThat(visitor.complaints()).as(visitor.title()).isEmpty();
    }
}
