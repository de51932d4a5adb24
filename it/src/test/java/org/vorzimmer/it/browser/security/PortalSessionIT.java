package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** What a session, its cookie and its forms are worth: nothing before, after, elsewhere or in somebody else's hands. */
class PortalSessionIT {

    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");

    private final Vorzimmer installation = Vorzimmer.running();

    @Test
    void theSessionIdChangesAtSignInAndTheOldOneOpensNothing() {
        var login = installation.login(Tenant.LERCHE, "AGENT");
        Visitor victim = Visitor.at(installation, Tenant.LERCHE.host()).open(Person.LOGIN);
        String planted = session(cookie(victim.headers()));
        HttpResponse<String> answer = victim.post("/portal/login.xhtml",
                victim.filled("form", "form:enter", "form:name:input", login.user(), "form:password:input", login.password()));
        String cookie = cookie(answer.headers());
        assertThat(session(cookie)).isNotEqualTo(planted);
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax").doesNotContain("Domain=").doesNotContain("Secure");
        Visitor attacker = Visitor.at(installation, Tenant.LERCHE.host());
        assertThat(attacker.get(Person.HOME, "Cookie", "JSESSIONID=" + planted).statusCode()).isEqualTo(302);
    }

    @Test
    void afterSignOutTheCookieIsWorthNothing() {
        Person person = Person.at(installation, Tenant.RUDEL).enter(installation.login(Tenant.RUDEL, "AGENT"));
        person.leave();
        assertThat(person.isIn()).isFalse();
        assertThat(person.visitor().path()).contains("login.xhtml");
    }

    @Test
    void whoSignsInAgainWithTheSameBrowserIsSignedInOnce() {
        var login = installation.login(Tenant.RUFWERK, "BILLING");
        Person person = Person.at(installation, Tenant.RUFWERK).enter(login);
        long once = sessions(person);
        assertThat(sessions(person.enter(login).enter(login))).isEqualTo(once);
    }

    @Test
    void anotherBrowserIsSignedOutFromTheList() {
        var login = installation.login(Tenant.RUFWERK, "PRIVACY_OFFICER");
        Person here = Person.at(installation, Tenant.RUFWERK).enter(login);
        Person there = Person.at(installation, Tenant.RUFWERK).enter(login);
        Matcher rows = Pattern.compile("(?s)<tr[^>]*data-ri=\"(\\d+)\".*?</tr>").matcher(here.visitor().open("/portal/security/sessions.xhtml").page());
        String other = rows.results().filter(row -> !row.group().contains("Dieses Gerät")).map(row -> row.group(1)).findFirst().orElseThrow();
        here.visitor().submit("list", "list:rows:" + other + ":end");
        assertThat(here.visitor().says("Die Anmeldung wurde beendet.")).as(here.visitor().text()).isTrue();
        assertThat(there.isIn()).isFalse();
        assertThat(here.isIn()).isTrue();
    }

    @Test
    void noPortalPageIsKeptByTheBrowser() throws IOException {
        Person tenant = Person.admin(installation, Tenant.LERCHE);
        Person platform = Person.platform(installation);
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(20);
        for (String page : pages) {
            Visitor visitor = page.startsWith("/platform/") ? platform.visitor() : tenant.visitor();
            HttpResponse<String> answer = visitor.get("/portal" + page);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(page + " " + answer.statusCode()).contains("no-store");
        }
    }

    @Test
    void aFormWithoutItsTokenOrWithSomebodyElsesChangesNothing() {
        Person admin = Person.admin(installation, Tenant.RUDEL);
        Person other = Person.at(installation, Tenant.RUDEL).enter(installation.login(Tenant.RUDEL, "AGENT"));
        String page = "/portal/users/user-invite.xhtml";
        String stolen = other.visitor().open("/portal/security/account.xhtml").filled("form", "form:save").get("jakarta.faces.ViewState").get(0);
        for (String token : new String[] {null, "", "0:0", "-1234567890:987654321", stolen}) {
            String email = "untergeschoben@rudel.example";
            Map<String, List<String>> fields = admin.visitor().open(page).filled("form", "form:send", "form:email:input", email, "form:displayName:input", "Untergeschoben",
                    "form:roles", "TENANT_ADMIN", "jakarta.faces.ViewState", token);
            HttpResponse<String> answer = admin.visitor().post(page, fields, "Origin", "https://boese.example");
            assertThat(answer.statusCode()).as("token %s", token).isLessThan(500);
            admin.visitor().open("/portal/users/user-list.xhtml").submit("list", "list:export", "list:text", email);
            assertThat(admin.visitor().page()).as("token %s", token).contains("E-Mail").doesNotContain(email);
        }
        assertThat(admin.visitor().open(page).status()).isEqualTo(200);
    }

    @Test
    void theApiChangesNothingByAForeignForm() {
        Person admin = Person.admin(installation, Tenant.RUDEL);
        for (String method : List.of("/portal/api/v1/retention/rules/B.contact_form/dates", "/portal/api/v1/retention/rules", "/portal/api/v1")) {
            assertThat(admin.visitor().post(method, Map.of("a", List.of("b"))).statusCode()).as(method).isIn(403, 404, 405, 415);
        }
    }

    @Test
    void aDoubleClickInvitesOnce() {
        Person admin = Person.admin(installation, Tenant.RUDEL);
        String email = "doppelt@rudel.example";
        Map<String, List<String>> fields = admin.visitor().open("/portal/users/user-invite.xhtml")
                .filled("form", "form:send", "form:email:input", email, "form:displayName:input", "Dora Doppelt", "form:roles", "AGENT");
        var both = Stream.of(1, 2).map(click -> CompletableFuture.supplyAsync(() -> admin.visitor().post("/portal/users/user-invite.xhtml", fields))).toList();
        for (var answer : both) {
            assertThat(answer.join().statusCode()).isLessThan(500);
        }
        admin.visitor().open("/portal/users/user-list.xhtml").submit("list", "list:export", "list:text", email);
        assertThat(admin.visitor().page().split(email, -1)).hasSize(2);
    }

    @Test
    void theListOfPeopleIsNarrowedSortedAndExported() {
        Person admin = Person.admin(installation, Tenant.KONTOR);
        admin.visitor().open("/portal/users/user-list.xhtml").submit("list", "list:export");
        assertThat(admin.visitor().headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        String all = admin.visitor().page();
        assertThat(all).contains("Name;", installation.login(Tenant.KONTOR, "AGENT").user(), installation.login(Tenant.KONTOR, "TENANT_ADMIN").user());
        admin.visitor().open("/portal/users/user-list.xhtml").submit("list", "list:export", "list:role", "TENANT_ADMIN");
        assertThat(admin.visitor().page()).contains(installation.login(Tenant.KONTOR, "TENANT_ADMIN").user());
        assertThat(admin.visitor().page().lines().count()).isLessThan(all.lines().count());
        admin.visitor().open("/portal/users/user-list.xhtml").submit("list", "list:export", "list:status", "LOCKED");
        assertThat(admin.visitor().page().lines().count()).isEqualTo(1);
        Person agent = Person.at(installation, Tenant.KONTOR).enter(installation.login(Tenant.KONTOR, "BILLING"));
        assertThat(agent.visitor().open("/portal/users/user-list.xhtml").says("Dafür fehlt Ihnen das Recht")).isTrue();
        assertThat(agent.visitor().open("/portal/users/user-edit.xhtml?id=1").says("Dafür fehlt Ihnen das Recht")).isTrue();
        assertThat(agent.visitor().open("/portal/tenant/settings.xhtml").says("Dafür fehlt Ihnen das Recht")).isTrue();
    }

    @Test
    void aTakenHostNameIsRefusedBesideItsFieldAndTheNameStays() {
        Person platform = Person.platform(installation);
        Matcher link = Pattern.compile("tenant-edit\\.xhtml\\?id=(\\d+)\">Nahbei").matcher(platform.visitor().open("/portal/platform/tenant-list.xhtml").page());
        assertThat(link.find()).isTrue();
        String page = "/portal/platform/tenant-edit.xhtml?id=" + link.group(1);
        platform.visitor().open(page).submit("names", "names:save", "names:name:input", "Umbenannt", "names:hosts:input", "nahbei.localhost\nlerche.localhost");
        assertThat(platform.visitor().says("Dieser Hostname gehört schon zu einem anderen Mandanten.")).as(platform.visitor().text()).isTrue();
        assertThat(platform.visitor().page()).contains("lerche.localhost");
        assertThat(platform.visitor().open("/portal/platform/tenant-list.xhtml").says("Umbenannt")).isFalse();
        platform.visitor().open(page).submit("names", "names:save", "names:hosts:input", "nahbei.localhost\nwww.nahbei.localhost");
        assertThat(Visitor.at(installation, "www.nahbei.localhost").get("/").statusCode()).isLessThan(400);
        assertThat(Visitor.at(installation, "nahbei.localhost").get("/").statusCode()).isEqualTo(200);
        Person tenant = Person.admin(installation, Tenant.NAHBEI);
        assertThat(tenant.visitor().open("/portal/platform/tenant-list.xhtml").says("Dafür fehlt Ihnen das Recht")).isTrue();
        assertThat(platform.visitor().open("/portal/tenant/settings.xhtml").says("Dafür fehlt Ihnen das Recht")).isTrue();
        assertThat(platform.visitor().open("/portal/leads/lead-list.xhtml").says("Dafür fehlt Ihnen das Recht")).isTrue();
    }

    private static long sessions(Person person) {
        String list = person.visitor().open("/portal/security/sessions.xhtml").page();
        return Pattern.compile("list:rows:\\d+:end\"").matcher(list).results().map(MatchResult::group).distinct().count();
    }

    /** Every page of the portal, taken from its sources. */
    private static List<String> pages() throws IOException {
        Path root = Path.of("..", "portal-web", "src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(root::relativize).filter(file -> !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file).sorted().toList();
        }
    }

    private static String cookie(HttpHeaders headers) {
        return headers.allValues("Set-Cookie").stream().filter(line -> line.startsWith("JSESSIONID=")).reduce((first, last) -> last).orElseThrow();
    }

    private static String session(String cookie) {
        Matcher found = SESSION.matcher(cookie);
        assertThat(found.find()).as(cookie).isTrue();
        return found.group(1);
    }
}
