package org.vorzimmer.it.browser.retention;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.browser.platform.OwnOperator;
import org.vorzimmer.it.harness.Browser;

/** The page of holds. */
final class HoldsPage {

    private final Browser browser;

    private HoldsPage(Browser browser) {
        this.browser = browser;
    }

    static HoldsPage open(Browser browser, OwnOperator operator) {
        browser.visit(operator.page("/portal/retention/holds.xhtml")).see("Neue Sperre");
        return new HoldsPage(browser);
    }

    /** Fills in the form and sends it; no records means the whole kind. */
    Browser order(String ground, String kind, String records, String reason) {
        return browser.choose("order:type:input", ground).choose("order:kind:input", kind).type("order:records:input", records)
                .type("order:reason:input", reason).click("order:order");
    }

    /** Presses a button in the row of the hold that has this reason. */
    Browser press(String reason, String button) {
        row(reason).findElement(By.xpath(".//button[normalize-space(.) = '" + button + "']")).click();
        return browser;
    }

    String textOf(String reason) {
        return row(reason).getText();
    }

    private WebElement row(String reason) {
        browser.see(reason);
        return browser.driver().findElement(By.xpath("//*[@id='list:rows']//tr[contains(., '" + reason + "')]"));
    }
}
