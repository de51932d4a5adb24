package org.vorzimmer.it.browser.leads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The main job: a visitor asks, the office of that operator and no other reads it and answers by mail. */
class EnquiryBrowserIT {

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

    @ParameterizedTest
    @EnumSource(Tenant.class)
    void anEnquiryReachesItsOfficeAndIsAnswered(Tenant tenant) {
        String name = "Winterberg" + tenant.letter;
        String reference = ContactPage.open(visitor, tenant)
                .fill("Beispiel Bau", "Clara", name, "clara@winterberg.example", "030 23125 777", "Angebot", "Bitte rufen Sie mich an. שלום 😀 <b>fett</b>")
                .agreeIfAsked().sendUntilTaken();
        assertThat(reference).matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
        assertThat(visitor.cookies()).as("cookies of a visitor").isEmpty();

        SignInPage.enter(office, tenant, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(tenant, "/portal/leads/lead-list.xhtml")).see(reference).clickText(name);
        office.see("<b>fett</b>").see("שלום 😀");
        office.type("answer:text:input", "Gern, wir rufen Sie morgen an.").click("answer:send").see("Die Antwort ist auf dem Weg.");
        office.visit(Vorzimmer.running().page(tenant, "/portal/notification/caught-mails.xhtml")).see("[" + reference + "]");

        Tenant other = Tenant.values()[(tenant.ordinal() + 1) % Tenant.values().length];
        SignInPage.enter(office, other, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(other, "/portal/leads/lead-list.xhtml")).see("Anfragen");
        assertThat(office.text()).doesNotContain(reference);
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideItsFieldAndNothingIsLost() {
        ContactPage page = ContactPage.open(visitor, Tenant.RUDEL);
        page.type("lastName", "Ohnemail").type("email", "keine-adresse").type("phone", "abc").send();
        assertThat(page.error("email")).contains("keine vollständige E-Mail-Adresse");
        assertThat(page.error("phone")).contains("keine Telefonnummer");
        assertThat(page.error("company")).contains("Firma");
        assertThat(page.error("message")).contains("worum es geht");
        assertThat(page.typed("lastName")).isEqualTo("Ohnemail");
        assertThat(page.typed("email")).isEqualTo("keine-adresse");
    }

    @Test
    void withoutTheConsentThatThePolicyDemandsNothingIsTaken() {
        ContactPage page = ContactPage.open(visitor, Tenant.LERCHE)
                .fill("", "Otto", "Ohnezusage", "otto@beispiel.example", "", "Frage", "Ich frage nur.");
        page.send();
        visitor.see("Einwilligung");
        assertThat(visitor.address()).doesNotContain("/danke");
        assertThat(page.typed("message")).isEqualTo("Ich frage nur.");
    }

    @Test
    void theContactPageKeepsNobodyOut() {
        ContactPage.open(visitor, Tenant.LERCHE);
        assertThat(visitor.title()).contains("Lerche");
        assertThat(visitor.barriers()).isEmpty();
    }
}
