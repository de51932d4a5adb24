package org.vorzimmer.it.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorzimmer.it.browser.security.SignInPage;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Who may listen for changes: people who are signed in, from pages of the same host. */
class LiveSocketIT {

    private static final String PATH = "/portal/live/leads";

    @Test
    void strangersAndForeignPagesGetNoSocket() {
        assertThat(Client.of(Tenant.LERCHE).get(PATH).statusCode()).as("nobody").isEqualTo(302);
        try (Browser browser = Browser.open()) {
            SignInPage.enter(browser, Tenant.LERCHE, "AGENT");
            String cookies = browser.driver().manage().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .reduce((one, two) -> one + "; " + two).orElseThrow();
            assertThat(Client.of(Tenant.LERCHE).get(PATH, "Cookie", cookies, "Origin", "http://rudel.localhost").statusCode()).as("a page of another operator").isEqualTo(403);
            assertThat(Client.of(Tenant.LERCHE).get(PATH, "Cookie", cookies).statusCode()).as("no page at all").isEqualTo(403);
            assertThat(Client.of(Tenant.RUDEL).get(PATH, "Cookie", cookies, "Origin", "http://rudel.localhost").statusCode()).as("the session elsewhere").isEqualTo(302);
        }
    }
}
