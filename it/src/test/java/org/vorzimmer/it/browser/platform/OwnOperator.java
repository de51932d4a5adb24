package org.vorzimmer.it.browser.platform;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.browser.security.UserPages;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Credentials;

/** An operator of a test's own in the shared installation, for what would disturb the demo's five: other rules, other texts, broken records. */
public final class OwnOperator {

    private final String slug;
    private final long id;

    private OwnOperator(String slug, long id) {
        this.slug = slug;
        this.id = id;
    }

    /** Makes it, and signs the browser in as its administrator. */
    public static OwnOperator make(Browser browser, String slug, String preset) {
        Vorzimmer installation = Vorzimmer.running();
        if (installation.count("select count(*) from tenants where slug = '" + slug + "'") != 0) {
            throw new IllegalArgumentException("another test has an operator " + slug + ": take the name of a bird that is still free");
        }
        SignInPage.enter(browser, installation.platform("/portal/login.xhtml"), installation.admin());
        browser.visit(installation.platform("/portal/platform/tenant-create.xhtml"));
        browser.type("form:name:input", slug + " Büroservice").type("form:slug:input", slug).type("form:host:input", slug + ".localhost")
                .choose("form:preset:input", preset).type("form:adminName:input", "Adele Amt").type("form:adminEmail:input", admin(slug)).clickThrough("form:create");
        UserPages.setPassword(browser, admin(slug), 1);
        OwnOperator made = new OwnOperator(slug, installation.count("select id from tenants where slug = '" + slug + "'"));
        made.enter(browser);
        return made;
    }

    /** Signs the browser in as the administrator. */
    public void enter(Browser browser) {
        SignInPage.enter(browser, page("/portal/login.xhtml"), new Credentials(slug, "TENANT_ADMIN", admin(slug), UserPages.PASSWORD));
    }

    public URI page(String path) {
        return URI.create("http://" + slug + ".localhost:" + Vorzimmer.running().port() + path);
    }

    /** What a visitor's browser is sent for this page. */
    public String site(String path) {
        return Client.of(Vorzimmer.running().port(), slug + ".localhost").get(path).body();
    }

    /** Waits until a visitor's browser is sent a page with this; a page is kept for a moment, so that many visitors cost one. */
    public void awaitOnSite(String path, String text) {
        await(path, text, true);
    }

    public void awaitGoneFromSite(String path, String text) {
        await(path, text, false);
    }

    private void await(String path, String text, boolean there) {
        long deadline = System.nanoTime() + Vorzimmer.patience().toNanos();
        String page = site(path);
        while (page.contains(text) != there) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError((there ? "Not on " : "Still on ") + path + ": \"" + text + "\" in\n" + page);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            page = site(path);
        }
    }

    public String slug() {
        return slug;
    }

    public long id() {
        return id;
    }

    private static String admin(String slug) {
        return "amt@" + slug + ".example";
    }
}
