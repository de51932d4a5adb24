package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Who works here and what they may do; changes count at once, and somebody is always left who can make them. */
class UserAdminBrowserIT {

    @AutoClose private final Browser admin = Browser.open();
    @AutoClose private final Browser person = Browser.open();

    @Test
    void rolesALockAndAnEndCountAtOnce() {
        String email = "wechsel@nahbei.example";
        UserPages pages = UserPages.enter(admin, Tenant.NAHBEI).invite(email, "Wanda Wechsel", "BILLING");
        UserPages.setPassword(person, email, 1);
        URI leads = Vorzimmer.running().page(Tenant.NAHBEI, "/portal/leads/lead-list.xhtml");
        enter(email);
        person.visit(leads).see("Dafür fehlt Ihnen das Recht");

        URI page = pages.open("Wanda Wechsel");
        pages.tickRole("AGENT");
        admin.clickThrough("form:save").see("Gespeichert.");
        person.visit(leads).see("Neue Anfragen erscheinen von selbst.");

        admin.visit(page).click("act:lock:button").confirm().see("Der Zugang ist gesperrt.");
        person.visit(leads).await("form:enter");
        SignInPage.tryToEnter(person, login(), email, UserPages.PASSWORD);
        person.see("Mit diesen Angaben können wir Sie nicht anmelden.");

        admin.visit(page).clickThrough("act:unlock");
        enter(email);
        String yesterday = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(1));
        admin.visit(page).type("form:lastDay:input_input", yesterday).clickThrough("form:save").see("Gespeichert.");
        person.visit(leads).await("form:enter");
    }

    @Test
    void theLastOneWhoCanAdministerStays() {
        UserPages pages = UserPages.enter(admin, Tenant.NAHBEI);
        URI own = pages.open("Vera Amtmann");
        pages.tickRole("TENANT_ADMIN");
        admin.clickThrough("form:save").see("Es wäre niemand mehr da");
        String soon = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(5));
        admin.visit(own).type("form:lastDay:input_input", soon).clickThrough("form:save").see("Es wäre niemand mehr da");
        assertThat(admin.visit(own).await("act:lock:button").isEnabled()).isFalse();

        admin.visit(Vorzimmer.running().page(Tenant.RUDEL, "/portal/users/user-edit.xhtml?" + own.getQuery())).await("form:enter");
        UserPages.enter(admin, Tenant.RUDEL);
        admin.visit(Vorzimmer.running().page(Tenant.RUDEL, "/portal/users/user-edit.xhtml?" + own.getQuery())).see("Diese Seite gibt es nicht");
    }

    @Test
    void oneNameHasOneAccessAndWrongInputIsSaidBesideItsField() {
        String email = "einmal@nahbei.example";
        UserPages pages = UserPages.enter(admin, Tenant.NAHBEI).invite(email, "Emil Einmal", "AGENT");
        pages.invite(email, "Emil Einmal", "AGENT");
        admin.see("Mit dieser E-Mail-Adresse gibt es schon einen Zugang.");
        assertThat(admin.value("form:displayName:input")).isEqualTo("Emil Einmal");
        Mails.await(Vorzimmer.running(), email, 1);
        assertThat(Mails.count(Vorzimmer.running(), email)).isEqualTo(1);

        admin.visit(pages.page("/portal/users/user-invite.xhtml"));
        admin.type("form:email:input", "keine-adresse").clickThrough("form:send");
        assertThat(admin.text("form:email:error")).isNotBlank();
        assertThat(admin.text("form:displayName:error")).isNotBlank();
        assertThat(admin.value("form:email:input")).isEqualTo("keine-adresse");
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsItFromElsewhere() {
        SignInPage.enter(person, Tenant.NAHBEI, "AGENT");
        SignInPage.enter(admin, Tenant.NAHBEI, "AGENT");
        admin.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/security/sessions.xhtml")).see("Dieses Gerät");
        admin.click("list:endOthers:button").confirm().see("Alle anderen Anmeldungen wurden beendet.");
        person.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/index.xhtml")).await("form:enter");
        admin.visit(Vorzimmer.running().page(Tenant.NAHBEI, "/portal/index.xhtml")).await("side");

        admin.driver().findElement(org.openqa.selenium.By.cssSelector("details.menu summary")).click();
        admin.clickThrough("user:signout");
        admin.driver().navigate().back();
        admin.await("form:enter");
    }

    private void enter(String email) {
        SignInPage.tryToEnter(person, login(), email, UserPages.PASSWORD);
        person.await("side");
    }

    private static URI login() {
        return Vorzimmer.running().page(Tenant.NAHBEI, "/portal/login.xhtml");
    }
}
