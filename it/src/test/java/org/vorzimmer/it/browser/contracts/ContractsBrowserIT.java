package org.vorzimmer.it.browser.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The office concludes a contract, gives notice by the terms, sees on which days data go, and takes the notice back. */
class ContractsBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void aContractFromItsConclusionToTheWithdrawnNotice() {
        SignInPage.enter(office, Tenant.LERCHE, "OFFICE_LEAD");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/customers/customer-list.xhtml")).clickText("Praxis Dr. Sommer").see("Noch kein Vertrag.");
        office.click("conclude").see("Es gelten die Preise der Fassung");
        URI form = URI.create(office.address());
        office.type("form:from:input_input", "01.01.2020").clickThrough("form:save").see("Der Vertrag kann frühestens heute beginnen.");
        office.visit(form).type("form:person:input", "Alex Sommer").clickThrough("form:save").see("Der Vertrag ist geschlossen.");
        fitsAndIsReadable("contract");
        office.click("notice").see("Der letzte Tag folgt aus Kündigungsfrist und Mindestlaufzeit.");
        fitsAndIsReadable("notice");
        office.choose("form:kind:input", "EXTRAORDINARY").clickThrough("form:save").see("Eine außerordentliche Kündigung braucht einen Grund.");
        office.choose("form:kind:input", "ORDINARY").clickThrough("form:save").see("Die Kündigung ist eingetragen").see("Was mit den Daten geschieht");
        office.click("act:withdraw:button").confirm().see("Die Kündigung ist zurückgenommen.");
        office.visit(Vorzimmer.running().page(Tenant.LERCHE, "/portal/contracts/contract-list.xhtml")).type("list:text", "Sommer").seeNoMore("Tischlerei").see("Praxis Dr. Sommer");
        fitsAndIsReadable("list");
    }

    private void fitsAndIsReadable(String what) {
        office.visit(URI.create(office.address())); // without the message of what was done
        office.size(390, 844);
        assertThat(office.overflow()).as(what).isZero();
        assertThat(office.barriers()).as(what).isEmpty();
        office.dark(true);
        assertThat(office.barriersOfLook()).as(what + " in the dark").isEmpty();
        office.size(1440, 1000).dark(false);
    }
}
