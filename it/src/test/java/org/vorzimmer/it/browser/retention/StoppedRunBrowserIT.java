package org.vorzimmer.it.browser.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** A run that waits for a person: exactly what was looked at is released, also when a colleague was quicker. */
class StoppedRunBrowserIT {

    @AutoClose private final Browser office = Browser.open();
    @AutoClose private final Browser colleague = Browser.open();

    @Test
    void exactlyWhatWasLookedAtIsReleased() {
        OwnOperator operator = OwnOperator.make(office, "kiebitz", "A");
        awaitFirstRun(operator);
        Vorzimmer.running().change("update retention_run_steps set state = 'STOPPED', stop_reason = 'TOO_MANY', candidates = 40, total_rows = 50 where tenant_id = "
                + operator.id() + " and data_kind in ('LOGIN_EVENT', 'TOKEN')");
        office.visit(operator.page("/portal/retention/preview.xhtml")).see("Wartet auf Ihre Freigabe").see("Ungewöhnlich viele Daten");
        String first = firstRow(office);
        operator.enter(colleague);
        colleague.visit(operator.page("/portal/retention/preview.xhtml")).see("Wartet auf Ihre Freigabe");
        assertThat(firstRow(colleague)).isEqualTo(first);

        colleague.click("stopped:list:0:release").confirm().see("Freigegeben. Der Lauf beginnt innerhalb einer Minute.").seeNoMore(first);
        office.click("stopped:list:0:release").confirm().see("Dieser Schritt wartet nicht mehr auf eine Freigabe.");
        assertThat(Vorzimmer.running().count("select count(*) from retention_run_steps where state = 'STOPPED' and tenant_id = " + operator.id())).isEqualTo(1);
        office.click("stopped:list:0:release").confirm().seeNoMore("Wartet auf Ihre Freigabe");
        Vorzimmer.running().awaitCount("select count(*) from retention_run_steps where data_kind in ('LOGIN_EVENT', 'TOKEN') and state = 'DONE' and tenant_id = " + operator.id(), 2);
    }

    private static void awaitFirstRun(OwnOperator operator) {
        Vorzimmer.running().awaitCount("select count(*) from retention_runs where run_mode = 'NIGHTLY' and state = 'FINISHED' and tenant_id = " + operator.id(), 1);
    }

    private static String firstRow(Browser browser) {
        return browser.driver().findElement(By.cssSelector("#stopped\\:list tbody tr .strong")).getText();
    }
}
