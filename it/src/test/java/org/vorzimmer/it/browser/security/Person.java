package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Credentials;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Somebody with a login who uses the portal over the wire: signs in, is signed out, administers others. */
final class Person {

    static final String LOGIN = "/portal/login.xhtml";
    static final String HOME = "/portal/index.xhtml";
    static final String REFUSED = "Mit diesen Angaben können wir Sie nicht anmelden.";
    static final String PASSWORD = "vier Zebras im Vorzimmer";

    private final Vorzimmer installation;
    private final String host;
    private final Visitor visitor;

    private Person(Vorzimmer installation, String host) {
        this.installation = installation;
        this.host = host;
        this.visitor = Visitor.at(installation, host);
    }

    static Person at(Vorzimmer installation, Tenant tenant) {
        return new Person(installation, tenant.host());
    }

    static Person admin(Vorzimmer installation, Tenant tenant) {
        return at(installation, tenant).enter(installation.login(tenant, "TENANT_ADMIN"));
    }

    static Person platform(Vorzimmer installation) {
        return new Person(installation, "platform.localhost").enter(installation.admin());
    }

    Visitor visitor() {
        return visitor;
    }

    Person from(String address) {
        visitor.from(address);
        return this;
    }

    Person enter(Credentials login) {
        return enter(login.user(), login.password());
    }

    Person enter(String user, String password) {
        tryToEnter(user, password);
        assertThat(visitor.path()).as(visitor.text()).doesNotContain("login.xhtml");
        return this;
    }

    Person tryToEnter(String user, String password) {
        visitor.open(LOGIN).submit("form", "form:enter", "form:name:input", user, "form:password:input", password);
        return this;
    }

    boolean isIn() {
        return visitor.open(HOME).path().equals(HOME) && visitor.status() == 200;
    }

    /** Invites somebody; returns the number of the new login. */
    String invite(String email, String name, String role) {
        visitor.open("/portal/users/user-invite.xhtml").submit("form", "form:send", "form:email:input", email, "form:displayName:input", name, "form:roles", role);
        assertThat(visitor.path()).as(visitor.text()).contains("user-list.xhtml");
        return numberOf(email);
    }

    /** The number of a login, from the list narrowed to it. */
    String numberOf(String email) {
        visitor.open("/portal/users/user-list.xhtml");
        Map<String, List<String>> search = visitor.filled("list", "list:text", "list:text", email);
        search.put("jakarta.faces.partial.ajax", List.of("true"));
        search.put("jakarta.faces.source", List.of("list:text"));
        search.put("jakarta.faces.partial.execute", List.of("list:text"));
        search.put("jakarta.faces.partial.render", List.of("list:rows"));
        search.put("jakarta.faces.behavior.event", List.of("keyup"));
        search.put("list:text", List.of(email));
        String found = visitor.post(visitor.actionOf("list"), search, "Faces-Request", "partial/ajax").body();
        Matcher link = Pattern.compile("user-edit\\.xhtml\\?id=(\\d+)").matcher(found);
        assertThat(link.find()).as(found).isTrue();
        return link.group(1);
    }

    Visitor edit(String number) {
        return visitor.open("/portal/users/user-edit.xhtml?id=" + number);
    }

    String temporaryPassword(String number) {
        return edit(number).submit("act", "act:password").text("temporary");
    }

    /** Somebody new with a password of their own, signed in nowhere. */
    void hire(String email, String name, String role) {
        String temporary = temporaryPassword(invite(email, name, role));
        Person person = new Person(installation, host);
        person.tryToEnter(email, temporary);
        person.visitor.submit("form", "form:change", "form:current:input", temporary, "form:password:input", PASSWORD, "form:repeated:input", PASSWORD);
        assertThat(person.isIn()).as(person.visitor.text()).isTrue();
        person.leave();
    }

    /** Presses the sign-out button. */
    void leave() {
        visitor.open(HOME).submit("user", "user:signout");
    }
}
