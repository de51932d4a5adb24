package org.vorzimmer.it.browser.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;

/** The platform's page that moves the demo's clock. */
public final class ClockPage {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private static final LocalTime NIGHTLY = LocalTime.of(2, 0);

    private ClockPage() {
    }

    /** Signs in as the platform's admin and sets the clock to this moment in Berlin. */
    public static void move(Browser browser, Vorzimmer installation, LocalDateTime moment) {
        SignInPage.enter(browser, installation.platform("/portal/login.xhtml"), installation.admin());
        browser.visit(installation.platform("/portal/platform/clock.xhtml"));
        browser.await("clock:move");
        WebElement input = browser.driver().findElement(By.cssSelector("[id^='clock:wanted:input'] input, input[id^='clock:wanted:input']"));
        input.clear();
        input.sendKeys(TYPED.format(moment), Keys.TAB);
        browser.click("clock:move").see("Die Uhr ist gestellt");
    }

    /** The same, and waits until the nightly run that is due by then has ended for every operator and the platform. */
    public static void moveAndAwaitRun(Browser browser, Vorzimmer installation, LocalDateTime moment) {
        move(browser, installation, moment);
        LocalDate day = moment.toLocalTime().isBefore(NIGHTLY) ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
        installation.awaitCount("select count(*) from tenants t where not exists (select 1 from retention_runs r where r.tenant_id = t.id"
                + " and r.run_mode = 'NIGHTLY' and r.run_day = '" + day + "' and r.state = 'FINISHED')", 0);
    }
}
