package org.vorzimmer.it.browser.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** The proof of deletion: narrowed to what somebody asks for, checked by a button, and found out when somebody has changed it. */
class LedgerBrowserIT {

    @AutoClose private final Browser office = Browser.open();

    @Test
    void theProofIsReadCheckedAndFoundOutWhenItWasChanged() {
        OwnOperator operator = OwnOperator.make(office, "rohrdommel", "A");
        Vorzimmer.running().awaitCount("select count(*) from retention_runs where run_mode = 'NIGHTLY' and state = 'FINISHED' and tenant_id = " + operator.id(), 1);
        office.visit(operator.page("/portal/retention/ledger.xhtml")).see("Noch keine Einträge");
        office.tick("list:everything").seeNoMore("Noch keine Einträge").choose("list:kind", "CONTACT_LEAD").see("A.contact_form");
        office.choose("list:kind", "ACCESS_LOG").seeNoMore("A.contact_form").see("A.server_log");
        String leads = new Select(office.await("list:kind")).getOptions().stream().filter(option -> "CONTACT_LEAD".equals(option.getDomProperty("value")))
                .findFirst().orElseThrow().getText();
        office.choose("list:kind", "CONTACT_LEAD").seeNoMore("A.server_log").see("A.contact_form");
        assertThat(office.text("list:rows")).contains(leads);
        long entries = Vorzimmer.running().count("select count(*) from retention_ledger where tenant_id = " + operator.id());
        office.click("list:verify").see("Alle " + entries + " Einträge sind unverändert.");

        Vorzimmer.running().change("update retention_ledger set deleted = 3 where data_kind = 'CONTACT_LEAD' and tenant_id = " + operator.id());
        office.click("list:verify").see("Das Siegel passt nicht ab Eintrag").seeNoMore("sind unverändert");
        office.visit(operator.page("/portal/retention/ledger.xhtml")).see("Löschprotokoll");
        assertThat(office.text()).as("said when asked").doesNotContain("Das Siegel passt nicht");
    }
}
