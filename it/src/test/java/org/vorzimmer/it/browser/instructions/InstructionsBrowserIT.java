package org.vorzimmer.it.browser.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A customer says what shall become of its callers, looks whether it does, and the office sees every change without a reload. */
class InstructionsBrowserIT {

    private static final Tenant PLACE = Tenant.KONTOR;

    @AutoClose private final Browser customer = Browser.open();
    @AutoClose private final Browser office = Browser.open();

    @Test
    void whatTheCustomerSaysIsWhatTheSecretarySees() {
        SignInPage.enter(customer, PLACE, "CUSTOMER_ADMIN");
        customer.size(390, 844);
        customer.visit(page("/portal/my/instructions/edit.xhtml")).type("form:title:input", "Eiliges zuerst")
                .type("form:until:input_input", "31.12.2199 18:00").choose("form:putThrough:input", "ALL")
                .type("form:numbers:0:number:input", "12x").click("form:release").see("Das ist keine Telefonnummer.");
        assertThat(customer.value("form:title:input")).isEqualTo("Eiliges zuerst");
        customer.type("form:numbers:0:number:input", "").click("form:release").see("Geben Sie mindestens eine Nummer an.");
        customer.type("form:greeting:input", "Werkstatt, {Uhrzeit}").type("form:numbers:0:number:input", "0171 5550171").click("form:release").see("nicht eingesetzt werden kann");
        customer.type("form:greeting:input", "Hier ist die Werkstatt, {Tageszeit}").clickThrough("form:release").see("Die Anweisung ist gespeichert und gilt.").see("entscheidet");
        assertThat(customer.overflow()).isZero();

        customer.visit(page("/portal/my/instructions/check.xhtml")).see("Hier ist die Werkstatt, guten").see("0171 5550171").see("wird durchgestellt");
        customer.type("form:caller:input", "abc").click("form:ask").see("Das ist keine Telefonnummer.");

        SignInPage.enter(office, PLACE, "AGENT");
        office.visit(page("/portal/customers/customer-list.xhtml")).clickText(name()).click("reception").see("Hier ist die Werkstatt").see("wird durchgestellt");
        customer.visit(page("/portal/my/instructions/status.xhtml")).choose("tap:minutes:input", "0").click("tap:kinds:6:set").see("Der Status ist gesetzt.");
        office.see("Nicht stören").see("Notiz aufnehmen");
        customer.click("tap:back").see("Ihre Anweisungen gelten.");
        office.see("wird durchgestellt");
        office.click("status:set").see("Besprechung");
        customer.visit(page("/portal/my/start.xhtml")).see("Besprechung");
        assertThat(customer.overflow()).isZero();

        customer.visit(page("/portal/my/instructions/list.xhtml")).clickText("Eiliges zuerst").click("versions:copy").see("Die Kopie ist ein Entwurf.").see("Kopie von Eiliges zuerst");
        customer.visit(page("/portal/my/instructions/list.xhtml")).click("list:rows:3:delete:button").confirm().see("Die Anweisung ist gelöscht.");
    }

    private String name() {
        customer.visit(page("/portal/my/start.xhtml"));
        return customer.text("customer-name");
    }

    private static URI page(String path) {
        return Vorzimmer.running().page(PLACE, path);
    }
}
