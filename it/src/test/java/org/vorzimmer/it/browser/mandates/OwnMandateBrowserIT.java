package org.vorzimmer.it.browser.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer looks at its mandate, takes its words along and revokes it, once in however many tabs; the office has a task. */
class OwnMandateBrowserIT {

    private static final Tenant PLACE = Tenant.LERCHE;
    /** Its bank wants signatures. */
    private static final Tenant OTHER_PLACE = Tenant.RUDEL;

    @AutoClose private final Browser customer = Browser.open();
    private final Vorzimmer installation = Vorzimmer.running();

    @Test
    void theCustomerRevokesItsMandateOnce() {
        var login = installation.login(PLACE, "CUSTOMER_ADMIN");
        Visitor second = Visitor.at(installation, PLACE.host()).open("/portal/login.xhtml")
                .submit("form", "form:enter", "form:name:input", login.user(), "form:password:input", login.password());
        second.open("/portal/my/mandate/view.xhtml");
        Map<String, List<String>> late = second.filled("revoke", "revoke:do:button");
        String action = second.actionOf("revoke");
        assertThat(second.post(second.actionOf("papers"), second.filled("papers", "papers:words")).headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");

        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.visit(installation.page(PLACE, "/portal/my/mandate/view.xhtml")).await("reference");
        assertThat(customer.text()).contains("DE** **** 6789").doesNotContain("DE41 5001");
        fitsAndIsReadable("mandate");
        customer.click("revoke:do:button").confirm().see("Das Mandat ist widerrufen.");
        customer.visit(URI.create(customer.address()));
        assertThat(customer.driver().findElements(By.id("revoke:do:button"))).isEmpty();
        fitsAndIsReadable("revoked");
        assertThat(second.post(action, late).statusCode()).as("another tab").isLessThan(500);
        String place = " join tenants t on t.id = x.tenant_id where t.slug = '" + PLACE.slug() + "' and ";
        assertThat(installation.count("select count(*) from tasks x" + place + "x.kind = 'MANDATE_REVOKED'")).isOne();
        assertThat(installation.count("select count(*) from mandates x" + place + "x.mandate_state = 'REVOKED'")).isOne();
        assertThat(installation.count("select count(*) from outbox_messages x" + place + "x.purpose = 'mandates.revoked'")).isOne();
    }

    /** Another account of the same holder, then one of another holder, whose form goes the way of paper and file past the office. */
    @Test
    void theCustomerChangesItsAccountAndSendsASignedForm(@TempDir Path folder) throws IOException {
        String mine = "select count(*) from mandates m join customers c on c.id = m.customer_id join tenants t on t.id = m.tenant_id where t.slug = '" + OTHER_PLACE.slug()
                + "' and c.company like 'Tischlerei%' and ";
        SignInPage.enter(customer, OTHER_PLACE, "CUSTOMER_ADMIN");
        customer.visit(installation.page(OTHER_PLACE, "/portal/my/mandate/view.xhtml")).clickThrough("account");
        customer.type("form:iban:input", "AT62 1904 3002 3457 3201").clickThrough("form:next");
        assertThat(customer.text("form:iban:error")).contains("Prüfziffer");
        customer.type("form:iban:input", "AT61 1904 3002 3457 3201").clickThrough("form:next").see("nur das Konto ändert sich").see("gilt von jetzt an für das unten genannte Konto");
        fitsAndIsReadable("words");
        customer.clickThrough("form:change").see("Ist gespeichert").see("AT** **** 3201");
        assertThat(installation.count(mine + "m.amended_pending and m.mandate_state = 'ACTIVE'")).isOne();

        customer.clickThrough("account").choose("form:holder:input", "OTHER").type("form:debtorName:input", "Maria Andermann").type("form:iban:input", "NL91 ABNA 0417 1643 00")
                .clickThrough("form:next").see("Ein bisheriges Mandat gilt, bis das neue in Kraft ist").clickThrough("form:change").see("Bitte noch unterschreiben").see("NL** **** 4300");
        customer.driver().findElement(By.id("upload:file:input")).sendKeys(Files.writeString(folder.resolve("mandat.pdf"), "<html>kein Formular").toString());
        customer.type("upload:place:input", "Aachen").type("upload:day:input_input", day(1)).clickThrough("upload:send");
        assertThat(customer.text("upload:file:error")).contains("kein PDF, JPEG oder PNG");
        assertThat(customer.value("upload:place:input")).isEqualTo("Aachen");
        customer.driver().findElement(By.id("upload:file:input")).sendKeys(Files.writeString(folder.resolve("gut.pdf"), "%PDF-1.7 unterschrieben").toString());
        customer.clickThrough("upload:send").see("ist da und wird geprüft");
        customer.visit(URI.create(customer.address())).see("ist da und wird geprüft");
        fitsAndIsReadable("waiting for signature");

        try (Browser office = Browser.open()) {
            SignInPage.enter(office, OTHER_PLACE, "OFFICE_LEAD");
            office.visit(installation.page(OTHER_PLACE, "/portal/tasks/task-list.xhtml")).see("Unterschriebenes Mandat ist da");
            long id = installation.count(mine.replace("count(*)", "max(m.id)") + "m.mandate_state = 'AWAITING_SIGNATURE'");
            office.visit(installation.page(OTHER_PLACE, "/portal/mandates/mandate-detail.xhtml?id=" + id)).see("Unterschrift prüfen");
            assertThat(office.value("check:place:input")).isEqualTo("Aachen");
            assertThat(office.barriers()).isEmpty();
            office.unfold("Nicht annehmen");
            office.choose("refuse:reason:input", "NOT_SIGNED").type("refuse:words:input", "Seite 2 fehlt").click("refuse:refuse").see("kann noch einmal hochladen");
            customer.visit(URI.create(customer.address())).see("Das Formular ist nicht unterschrieben. Seite 2 fehlt");
            fitsAndIsReadable("refused");
            customer.driver().findElement(By.id("upload:file:input")).sendKeys(Files.writeString(folder.resolve("besser.pdf"), "%PDF-1.7 jetzt").toString());
            customer.type("upload:place:input", "Aachen").type("upload:day:input_input", day(0)).clickThrough("upload:send").see("ist da und wird geprüft");
            office.visit(URI.create(office.address())).click("check:confirm").see("Die Unterschrift ist bestätigt");
        }
        customer.visit(URI.create(customer.address())).see("NL** **** 4300").seeNoMore("Bitte noch unterschreiben");
        assertThat(installation.count(mine + "m.mandate_state = 'ACTIVE'")).isOne();
        assertThat(installation.count(mine + "m.mandate_state = 'CLOSED'")).as("the one until now").isOne();
    }

    private static String day(int ago) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(ago));
    }

    private void fitsAndIsReadable(String what) {
        customer.size(390, 844);
        assertThat(customer.overflow()).as(what).isZero();
        assertThat(customer.barriers()).as(what).isEmpty();
        customer.dark(true);
        assertThat(customer.barriersOfLook()).as(what + " in the dark").isEmpty();
        customer.size(1440, 1000).dark(false);
    }
}
