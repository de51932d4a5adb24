package org.vorzimmer.it.browser.leads;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The contact page as a visitor sees it. */
public final class ContactPage {

    private final Browser browser;

    private ContactPage(Browser browser) {
        this.browser = browser;
    }

    static ContactPage open(Browser browser, Tenant tenant) {
        return open(browser, Vorzimmer.running(), tenant);
    }

    public static ContactPage open(Browser browser, Vorzimmer installation, Tenant tenant) {
        browser.visit(installation.page(tenant, "/kontakt"));
        return new ContactPage(browser);
    }

    /** Fills in every field that this operator asks for. */
    public ContactPage fill(String company, String firstName, String lastName, String email, String phone, String subject, String message) {
        typeIfAsked("company", company);
        typeIfAsked("firstName", firstName);
        typeIfAsked("lastName", lastName);
        typeIfAsked("name", firstName + " " + lastName);
        typeIfAsked("email", email);
        typeIfAsked("phone", phone);
        typeIfAsked("subject", subject);
        typeIfAsked("message", message);
        return this;
    }

    public ContactPage type(String field, String text) {
        browser.type("form:" + field + ":input", text);
        return this;
    }

    public ContactPage agreeIfAsked() {
        browser.driver().findElements(By.id("form:consent:input")).stream().filter(box -> !box.isSelected()).forEach(WebElement::click);
        return this;
    }

    public ContactPage send() {
        browser.clickThrough("form:send");
        return this;
    }

    /** A form that is sent within two seconds is taken for a program's: a person sends again. */
    public String sendUntilTaken() {
        send();
        for (int tries = 0; tries < 5 && !browser.address().contains("/danke"); tries++) {
            if (!browser.says("schneller")) {
                throw new AssertionError("Not taken: " + browser.text());
            }
            send();
        }
        return browser.text("reference");
    }

    public String error(String field) {
        return browser.text("form:" + field + ":error");
    }

    public String typed(String field) {
        return browser.value("form:" + field + ":input");
    }

    private void typeIfAsked(String field, String text) {
        if (!browser.driver().findElements(By.id("form:" + field + ":input")).isEmpty()) {
            type(field, text);
        }
    }
}
