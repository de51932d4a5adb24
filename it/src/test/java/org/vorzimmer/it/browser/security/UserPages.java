package org.vorzimmer.it.browser.security;

import java.net.URI;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The pages on which a tenant's administration keeps its people. */
public final class UserPages {

    public static final String PASSWORD = "drei Elefanten im Vorzimmer";

    private final Browser browser;
    private final Function<String, URI> address;

    private UserPages(Browser browser, Function<String, URI> address) {
        this.browser = browser;
        this.address = address;
    }

    /** For a browser that is signed in as the administration already. */
    public static UserPages at(Browser browser, Function<String, URI> address) {
        return new UserPages(browser, address);
    }

    /** Signs the browser in as the tenant's administration. */
    public static UserPages enter(Browser browser, Tenant tenant) {
        SignInPage.enter(browser, tenant, "TENANT_ADMIN");
        return at(browser, path -> Vorzimmer.running().page(tenant, path));
    }

    public UserPages invite(String email, String name, String role) {
        browser.visit(page("/portal/users/user-invite.xhtml"));
        browser.type("form:email:input", email).type("form:displayName:input", name);
        tickRole(role);
        browser.clickThrough("form:send");
        return this;
    }

    public void tickRole(String role) {
        WebElement box = browser.driver().findElement(By.cssSelector("input[name='form:roles'][value='" + role + "']"));
        box.click();
    }

    /** Opens somebody's page; returns its address. */
    public URI open(String name) {
        browser.visit(page("/portal/users/user-list.xhtml")).see(name).clickText(name);
        browser.await("form:save");
        return URI.create(browser.address());
    }

    public URI page(String path) {
        return address.apply(path);
    }

    /** Follows the link of the person's mail with this number and sets the password. */
    public static void setPassword(Browser person, String email, int mail) {
        person.visit(Mails.link(Vorzimmer.running(), email, mail));
        person.type("form:password:input", PASSWORD).type("form:repeated:input", PASSWORD).clickThrough("form:set");
        person.await("done");
    }
}
