package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** How somebody comes to a password: by invitation, by a forgotten one, by one that was told by phone. */
class InvitationBrowserIT {

    @AutoClose private final Browser admin = Browser.open();
    @AutoClose private final Browser person = Browser.open();

    @Test
    void anInvitationIsALinkThatOnlyShowsAndAFormThatActsOnce() {
        String email = "neu@rufwerk.example";
        UserPages.enter(admin, Tenant.RUFWERK).invite(email, "Nina Neu", "AGENT");
        URI link = Mails.link(Vorzimmer.running(), email, 1);
        for (int scan = 0; scan < 3; scan++) {
            assertThat(Client.of(Tenant.RUFWERK).get(link.getPath() + "?" + link.getQuery()).statusCode()).isEqualTo(200);
        }
        person.visit(link).type("form:password:input", "kurz").type("form:repeated:input", "kurz").clickThrough("form:set");
        person.see("Mindestens 12 Zeichen").see("mindestens 12 Zeichen");
        person.type("form:password:input", UserPages.PASSWORD).type("form:repeated:input", "etwas ganz anderes").clickThrough("form:set");
        person.see("nicht gleich");
        UserPages.setPassword(person, email, 1);
        person.visit(link).see("Dieser Link gilt nicht mehr.");

        SignInPage.tryToEnter(person, Vorzimmer.running().page(Tenant.RUFWERK, "/portal/login.xhtml"), email, UserPages.PASSWORD);
        person.await("side");
        person.see("Nina Neu");
    }

    @Test
    void aForgottenPasswordIsReplacedByMailAndEverySessionEnds() {
        String email = "vergesslich@rufwerk.example";
        UserPages.enter(admin, Tenant.RUFWERK).invite(email, "Viktor Vergesslich", "AGENT");
        UserPages.setPassword(person, email, 1);
        URI login = Vorzimmer.running().page(Tenant.RUFWERK, "/portal/login.xhtml");
        SignInPage.tryToEnter(person, login, email, UserPages.PASSWORD);
        person.await("side");

        Browser elsewhere = Browser.open();
        try {
            URI forgot = Vorzimmer.running().page(Tenant.RUFWERK, "/portal/security/forgot-password.xhtml");
            elsewhere.visit(forgot).type("form:name:input", "niemand@rufwerk.example").clickThrough("form:ask");
            String toNobody = elsewhere.text("sent");
            elsewhere.visit(forgot).type("form:name:input", email).clickThrough("form:ask");
            assertThat(elsewhere.text("sent")).isEqualTo(toNobody);

            String fresh = "vier Giraffen im Vorzimmer";
            elsewhere.visit(Mails.link(Vorzimmer.running(), email, 2));
            elsewhere.type("form:password:input", fresh).type("form:repeated:input", fresh).clickThrough("form:set").see("Ihr Passwort ist festgelegt.");
            assertThat(Mails.count(Vorzimmer.running(), "niemand@rufwerk.example")).isZero();

            person.visit(Vorzimmer.running().page(Tenant.RUFWERK, "/portal/index.xhtml")).await("form:enter");
            SignInPage.tryToEnter(person, login, email, UserPages.PASSWORD);
            person.see("Mit diesen Angaben können wir Sie nicht anmelden.");
            SignInPage.tryToEnter(person, login, email, fresh);
            person.await("side");
        } finally {
            elsewhere.close();
        }
    }

    @Test
    void aTemporaryPasswordOpensNothingBeforeItIsChanged() {
        String email = "vorlaeufig@rufwerk.example";
        UserPages pages = UserPages.enter(admin, Tenant.RUFWERK).invite(email, "Vera Vorlaeufig", "AGENT");
        pages.open("Vera Vorlaeufig");
        admin.clickThrough("act:password");
        String temporary = admin.text("temporary");

        SignInPage.tryToEnter(person, Vorzimmer.running().page(Tenant.RUFWERK, "/portal/login.xhtml"), email, temporary);
        person.see("Ihr Passwort ist vorläufig.");
        person.visit(Vorzimmer.running().page(Tenant.RUFWERK, "/portal/leads/lead-list.xhtml")).see("Ihr Passwort ist vorläufig.");
        person.type("form:current:input", temporary).type("form:password:input", UserPages.PASSWORD).type("form:repeated:input", UserPages.PASSWORD).clickThrough("form:change");
        person.visit(Vorzimmer.running().page(Tenant.RUFWERK, "/portal/leads/lead-list.xhtml")).see("Anfragen");
    }
}
