package org.vorzimmer.it.browser.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vorzimmer.it.browser.notification.DeadMail;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** What is wrong in the installation: shown with its place, seen by somebody, ended by itself when the cause has ended, without a reload. */
class AlarmBrowserIT {

    @AutoClose private final Browser tenant = Browser.open();
    @AutoClose private final Browser operator = Browser.open();
    @AutoClose private final Browser colleague = Browser.open();

    @Test
    void anAlarmIsSeenAcknowledgedAndEndsWithItsCause() {
        OwnOperator own = OwnOperator.make(tenant, "zaunkoenig", "A");
        tenant.visit(own.page("/portal/platform/alarms.xhtml")).see("Dafür fehlt Ihnen das Recht");
        open(operator);
        open(colleague);

        DeadMail.lay(own, "alarm@beispiel.example");
        Vorzimmer.running().awaitCount("select count(*) from alarms where place = 'zaunkoenig' and cleared_at is null", 1);
        operator.see("Unzustellbare Mails").see("zaunkoenig");
        colleague.see("zaunkoenig");
        row(operator).findElement(By.tagName("button")).click();
        awaitAcknowledged(operator);
        awaitAcknowledged(colleague);

        tenant.visit(own.page("/portal/notification/outbox-list.xhtml")).click("list:rows:0:discard:button").confirm().see("Die E-Mail wurde verworfen.");
        Vorzimmer.running().awaitCount("select count(*) from alarms where place = 'zaunkoenig' and cleared_at is not null", 1);
        operator.see("Beendet");
        assertThat(operator.text("alarms:past")).contains("Unzustellbare Mails", "zaunkoenig");
    }

    private static void open(Browser browser) {
        SignInPage.enter(browser, Vorzimmer.running().platform("/portal/login.xhtml"), Vorzimmer.running().admin());
        browser.visit(Vorzimmer.running().platform("/portal/platform/alarms.xhtml")).see("Alarme");
    }

    private static void awaitAcknowledged(Browser browser) {
        new WebDriverWait(browser.driver(), Vorzimmer.patience()).ignoring(StaleElementReferenceException.class)
                .until(page -> row(browser).findElements(By.tagName("button")).isEmpty());
    }

    private static WebElement row(Browser browser) {
        return browser.driver().findElement(By.xpath("//*[@id='alarms:table']//tr[contains(., 'zaunkoenig')]"));
    }
}
