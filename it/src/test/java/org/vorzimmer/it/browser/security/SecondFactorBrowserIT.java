package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** A code from a phone beside the password: set up, asked for, good once, replaced by a recovery code, taken away by the administration. */
class SecondFactorBrowserIT {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final String REFUSED = "Dieser Code gilt nicht.";

    @AutoClose private final Browser admin = Browser.open();
    @AutoClose private final Browser person = Browser.open();

    @Test
    void aSecondFactorIsSetUpUsedAndTakenAway() {
        String email = "faktor@kontor.example";
        UserPages pages = UserPages.enter(admin, Tenant.KONTOR).invite(email, "Fiona Faktor", "AGENT");
        UserPages.setPassword(person, email, 1);
        URI login = Vorzimmer.running().page(Tenant.KONTOR, "/portal/login.xhtml");
        SignInPage.tryToEnter(person, login, email, UserPages.PASSWORD);
        person.await("side");

        person.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/security/enrol-second-factor.xhtml"));
        String secret = person.text("secret");
        person.type("form:code:input", "000000").clickThrough("form:confirm").see(REFUSED);
        String used = code(secret, 0);
        person.type("form:code:input", used).clickThrough("form:confirm").see("Der zweite Faktor ist eingerichtet.");
        String recovery = person.driver().findElement(By.cssSelector("#codes code")).getText();

        Browser elsewhere = Browser.open();
        try {
            SignInPage.tryToEnter(elsewhere, login, email, UserPages.PASSWORD);
            elsewhere.see("Jetzt fehlt noch der Code.");
            elsewhere.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/leads/lead-list.xhtml")).see("Jetzt fehlt noch der Code.");
            elsewhere.type("form:code:input", used).clickThrough("form:send").see(REFUSED);
            elsewhere.type("form:code:input", code(secret, 1)).clickThrough("form:send");
            elsewhere.await("side");

            signOut(elsewhere);
            SignInPage.tryToEnter(elsewhere, login, email, UserPages.PASSWORD);
            elsewhere.type("form:code:input", recovery).clickThrough("form:send");
            elsewhere.await("side");
            signOut(elsewhere);
            SignInPage.tryToEnter(elsewhere, login, email, UserPages.PASSWORD);
            elsewhere.type("form:code:input", recovery).clickThrough("form:send").see(REFUSED);

            pages.open("Fiona Faktor");
            admin.click("act:factor:button").confirm().see("Der zweite Faktor ist entfernt.");
            SignInPage.tryToEnter(elsewhere, login, email, UserPages.PASSWORD);
            elsewhere.await("side");
        } finally {
            elsewhere.close();
        }
    }

    @Test
    void whereTheRoleDemandsItNothingOpensWithoutIt() {
        String email = "pflicht@kontor.example";
        UserPages.enter(admin, Tenant.KONTOR).invite(email, "Paula Pflicht", "BILLING");
        UserPages.setPassword(person, email, 1);
        demandForBilling();
        try {
            SignInPage.tryToEnter(person, Vorzimmer.running().page(Tenant.KONTOR, "/portal/login.xhtml"), email, UserPages.PASSWORD);
            person.see("Zweiten Faktor einrichten");
            person.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/index.xhtml")).see("Zweiten Faktor einrichten");
            person.type("form:code:input", code(person.text("secret"), 0)).clickThrough("form:confirm").click("go").await("side");
            assertThat(person.address()).endsWith("/index.xhtml");
        } finally {
            demandForBilling();
        }
    }

    /** Ticks or unticks the role in the settings. */
    private void demandForBilling() {
        admin.visit(Vorzimmer.running().page(Tenant.KONTOR, "/portal/tenant/settings.xhtml?group=SECURITY"));
        admin.await("form:save");
        admin.driver().findElement(By.cssSelector("input[name='form:s-SECOND_FACTOR_ROLES'][value='BILLING']")).click();
        admin.click("form:save").see("Gespeichert.");
    }

    private static void signOut(Browser browser) {
        browser.driver().findElement(By.cssSelector("details.menu summary")).click();
        browser.clickThrough("user:signout");
    }

    /** What the person's phone shows now, or so many steps later. */
    private static String code(String base32, int stepsLater) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : base32.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] bytes = bits.setBit(20 * 8).toByteArray(); // a leading one keeps leading zeros
        byte[] key = java.util.Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(key, CODES.getAlgorithm()), Instant.now().plus(CODES.getTimeStep().multipliedBy(stepsLater)));
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
