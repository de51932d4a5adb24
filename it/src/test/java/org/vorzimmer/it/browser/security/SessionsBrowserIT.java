package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Where somebody is signed in: one device is signed out from another one, and a device that has left by itself is no fault. */
class SessionsBrowserIT {

    @AutoClose private final Browser here = Browser.open();
    @AutoClose private final Browser there = Browser.open();

    @Test
    void oneDeviceIsSignedOutFromAnother() {
        String email = "ueberall@rudel.example";
        UserPages.enter(here, Tenant.RUDEL).invite(email, "Ulla Überall", "AGENT");
        UserPages.setPassword(there, email, 1);
        enter(there, email);
        enter(here, email);
        endTheOther().see("Die Anmeldung wurde beendet.");
        assertThat(here.driver().findElements(By.cssSelector("#list\\:rows tbody tr"))).hasSize(1);
        assertThat(here.await("list:endOthers:button").isEnabled()).as("nobody else is left").isFalse();
        there.visit(home()).await("form:enter");

        enter(there, email);
        here.visit(sessions()).see("Dieses Gerät");
        there.driver().findElement(By.cssSelector("details.menu summary")).click();
        there.clickThrough("user:signout");
        endTheOther().see("Die Anmeldung wurde beendet.");
        here.click("list:rows:0:end").await("form:enter");
        here.visit(home()).await("form:enter");
    }

    private Browser endTheOther() {
        if (!here.address().contains("sessions.xhtml")) {
            here.visit(sessions()).see("Dieses Gerät");
        }
        here.driver().findElement(By.xpath("//*[@id='list:rows']//tbody/tr[not(contains(., 'Dieses Gerät'))]//button")).click();
        return here;
    }

    private static void enter(Browser browser, String email) {
        SignInPage.tryToEnter(browser, Vorzimmer.running().page(Tenant.RUDEL, "/portal/login.xhtml"), email, UserPages.PASSWORD);
        browser.await("side");
    }

    private static URI sessions() {
        return Vorzimmer.running().page(Tenant.RUDEL, "/portal/security/sessions.xhtml");
    }

    private static URI home() {
        return Vorzimmer.running().page(Tenant.RUDEL, "/portal/index.xhtml");
    }
}
