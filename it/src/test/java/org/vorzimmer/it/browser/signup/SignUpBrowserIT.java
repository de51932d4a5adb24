package org.vorzimmer.it.browser.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A visitor becomes a customer, from the first field to the customer portal. */
class SignUpBrowserIT {

    private final Vorzimmer installation = Vorzimmer.running();
    @AutoClose private final Browser visitor = Browser.open();
    @AutoClose private final Browser second = Browser.open();

    @Test
    void onAPhoneFromThePricesToTheCustomerPortal() {
        String email = "ada@werft.example";
        SignUpPage page = new SignUpPage(visitor, installation, email);
        visitor.size(390, 844).visit(installation.page(Tenant.LERCHE, "/preise")).clickText("Bestellen");
        visitor.see("Wer sind Sie?").clickThrough("form:next");
        assertThat(visitor.text("form:companyName:error")).isNotBlank();
        page.company("Tischlerei Holm", "DE136695975");
        visitor.clickThrough("form:next");
        assertThat(visitor.text("form:vatId:error")).contains("Prüfziffer");
        visitor.type("form:vatId:input", "DE136695976").clickThrough("form:next");

        visitor.see("Ihr Zugang zum Kundenportal").type("form:code:input", page.code(1)).type("form:password:input", "kurz").clickThrough("form:next");
        assertThat(visitor.text("form:password:error")).contains("stärkeres Passwort");
        assertThat(visitor.text("confirmed")).as("the code need not be typed again").contains(email);
        usable();
        visitor.type("form:password:input", SignUpPage.PASSWORD).clickThrough("form:next");

        visitor.see("Tarif wählen").see("Summe brutto im Monat");
        String wished = visitor.text("outcome");
        visitor.driver().findElements(By.name("tarif")).get(1).click();
        visitor.seeNoMore(wished).see("Summe brutto im Monat");
        usable();
        visitor.clickThrough("form:next");

        visitor.see("Zahlung per SEPA-Lastschrift");
        page.account("Ada Holm", "AT62 1904 3002 3457 3201");
        visitor.see("Die Prüfziffer der IBAN stimmt nicht");
        visitor.type("form:iban:input", "AT61 1904 3002 3457 3201").see("Ich ermächtige");
        usable();
        visitor.clickThrough("form:back");
        visitor.see("Tarif wählen").clickThrough("form:next");
        assertThat(visitor.value("form:iban:input")).as("kept on the way back").startsWith("AT61");
        visitor.clickThrough("form:next");

        visitor.see("Bitte lesen Sie, was zwischen uns gelten soll.").type("form:signatory:input", "Ada Holm").clickThrough("form:next");
        assertThat(visitor.text("ja-TERMS-error")).contains("Ohne die Allgemeinen Geschäftsbedingungen");
        usable();
        page.agree("Ada Holm");
        visitor.clickThrough("form:next");

        visitor.see("Alles richtig?").see("Tischlerei Holm").see("Summe brutto im Monat");
        usable();
        visitor.doubleClick("form:order").see("Danke für Ihre Bestellung");
        String number = numberOf(email);
        visitor.see(number);
        isOnce(email, 2);
        visitor.visit(installation.page(Tenant.LERCHE, "/anmelden/bestellung")).see("Danke für Ihre Bestellung");

        SignInPage.enter(second, Tenant.LERCHE, "OFFICE_LEAD");
        second.visit(installation.page(Tenant.LERCHE, "/portal/tasks/task-list.xhtml")).see("Neue Bestellung einrichten").see(number);
        SignInPage.tryToEnter(visitor, installation.page(Tenant.LERCHE, "/portal/login.xhtml"), email, SignUpPage.PASSWORD);
        visitor.see("Ada Holm");
        assertThat(Mails.await(installation, email, 2)).contains(number);
        assertThat(Mails.files(installation, email, 3)).as("contract and agreements, and never the mandate with its account").hasSize(3).allMatch(name -> name.endsWith(".pdf"))
                .noneMatch(name -> name.contains("andat"));
    }

    /** A doctor, whose bank account is a Dutch one; the operator's bank wants a signature; half of it at another computer, with a tab of the first still open. */
    @Test
    void inEnglishWithoutScriptAndGoingOnElsewhere() {
        String email = "femke@praxis.example";
        SignUpPage page = new SignUpPage(visitor, installation, email);
        visitor.withoutScript().visit(installation.page(Tenant.KONTOR, "/anmelden/firma?lang=en")).see("Who are you?");
        page.company("Praxis Holm", "");
        visitor.choose("form:profession:input", "DOCTOR").clickThrough("form:next");
        page.login();
        visitor.clickThrough("form:next");
        page.tariff();
        visitor.clickThrough("form:look");
        assertThat(visitor.text("outcome")).contains("Gross total each month");

        SignUpPage elsewhere = new SignUpPage(second, installation, email);
        second.visit(page.resume(1)).see("Payment by SEPA");
        elsewhere.account("Femke de Vries", "NL92 ABNA 0417 1643 00");
        second.clickThrough("form:next");
        assertThat(second.text("form:iban:error")).contains("check digit");
        second.type("form:iban:input", "NL91 ABNA 0417 1643 00").clickThrough("form:next").see("Secrecy agreement");
        elsewhere.agree("Femke de Vries");
        second.clickThrough("form:next").see("Is everything right?");

        visitor.visit(installation.page(Tenant.KONTOR, "/anmelden/bestellung?lang=en")).see("Is everything right?").clickThrough("form:order");
        visitor.see("Thank you for your order").see(numberOf(email));
        second.clickThrough("form:order").see("Thank you for your order").see(numberOf(email));
        isOnce(email, 3);
        assertThat(installation.count("select count(*) from mandates m join customers c on c.id = m.customer_id where c.email = '" + email
                + "' and m.mandate_state = 'AWAITING_SIGNATURE'")).isOne();
        assertThat(visitor.await("mandate").getDomAttribute("href")).isEqualTo("/anmelden/mandat.pdf");
        String cookie = visitor.driver().manage().getCookieNamed("anmeldung").getValue();
        assertThat(Client.of(Tenant.KONTOR).get("/anmelden/mandat.pdf", "Cookie", "anmeldung=" + cookie).body()).startsWith("%PDF");
        assertThat(Client.of(Tenant.RUDEL).get("/anmelden/mandat.pdf", "Cookie", "anmeldung=" + cookie).statusCode()).as("at another operator").isEqualTo(404);
        assertThat(Client.of(Tenant.KONTOR).get("/anmelden/weiter?t=" + "A".repeat(43)).headers().firstValue("Location").orElse("")).as("a link to nothing").contains("vorbei");
    }

    private void usable() {
        assertThat(visitor.barriers()).as(visitor.title()).isEmpty();
        assertThat(visitor.overflow()).as(visitor.title()).isZero();
        assertThat(visitor.complaints()).as(visitor.title()).isEmpty();
    }

    private String numberOf(String email) {
        return String.valueOf(installation.count("select customer_number from customers where email = '" + email + "'"));
    }

    private void isOnce(String email, int agreements) {
        String of = " x join customers c on c.id = x.customer_id where c.email = '" + email + "'";
        assertThat(installation.count("select count(*) from customers where email = '" + email + "'")).as("customers").isOne();
        assertThat(installation.count("select count(*) from mandates" + of)).as("mandates").isOne();
        assertThat(installation.count("select count(*) from contracts" + of)).as("contracts").isOne();
        assertThat(installation.count("select count(*) from customer_users" + of)).as("logins").isOne();
        assertThat(installation.count("select count(*) from agreement_acceptances" + of)).as("agreements").isEqualTo(agreements);
    }
}
