package org.vorzimmer.it.browser.security;

import java.net.URI;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Credentials;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The sign-in page. */
public final class SignInPage {

    private SignInPage() {
    }

    /** Signs in as the first demo login with this role and ends where the portal leads. */
    public static void enter(Browser browser, Tenant tenant, String role) {
        enter(browser, Vorzimmer.running(), tenant, role);
    }

    public static void enter(Browser browser, Vorzimmer installation, Tenant tenant, String role) {
        enter(browser, installation.page(tenant, "/portal/login.xhtml"), installation.login(tenant, role));
    }

    public static void enter(Browser browser, URI page, Credentials login) {
        tryToEnter(browser, page, login.user(), login.password());
        browser.await("side");
    }

    public static void tryToEnter(Browser browser, URI page, String user, String password) {
        browser.visit(page);
        browser.type("form:name:input", user);
        browser.type("form:password:input", password);
        browser.click("form:enter");
    }
}
