package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Lists the portal's pages by itself: a customer opens its own and none of the office's, the office none of a customer's, and nobody another customer's object. */
class EveryOwnPageIT {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");

    /** Everybody's own login, and the page that leads each to their own start. */
    private static final Set<String> FOR_ALL = Set.of("/index.xhtml", "/login.xhtml");

    /** Where a page of a customer takes the number of an object from: a row of another customer of the same tenant. */
    private static final Map<String, String> OF_ANOTHER_CUSTOMER = Map.of("/my/directory/edit.xhtml", ofAnother("contacts"), "/my/instructions/edit.xhtml", ofAnother("instructions"), "/my/calls/view.xhtml",
            "select max(p.id) from phone_calls p join customers c on c.tenant_id = p.tenant_id and c.id = p.customer_id join tenants t on t.id = c.tenant_id"
                    + " where t.slug = 'kontor' and p.folder = 'HISTORY' and c.company not like 'Tischlerei%'",
            "/my/users/edit.xhtml",
            "select max(u.login_id) from customer_users u join customers c on c.tenant_id = u.tenant_id and c.id = u.customer_id join tenants t on t.id = c.tenant_id"
                    + " where t.slug = 'kontor' and c.company not like 'Tischlerei%'",
            "/my/contract/paper.xhtml", "select max(d.id) from documents d join customers c on c.tenant_id = d.tenant_id and c.id = d.about_id join tenants t on t.id = c.tenant_id"
                    + " where t.slug = 'kontor' and d.about_kind = 'customer' and c.company not like 'Tischlerei%'");

    private final Vorzimmer installation = Vorzimmer.running();

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + PAGES.relativize(file)).filter(page -> !page.startsWith("/WEB-INF"))
                    .filter(page -> !FOR_ALL.contains(page) && !page.startsWith("/security/")).sorted().toList();
        }
    }

    private Visitor enter(Tenant tenant, String role) {
        return Person.at(installation, tenant).enter(installation.login(tenant, role)).visitor();
    }

    @Test
    void officeAndCustomersSeeNothingOfEachOthersPages() throws IOException {
        List<String> own = pages().stream().filter(page -> page.startsWith("/my/")).toList();
        List<String> office = pages().stream().filter(page -> !page.startsWith("/my/")).toList();
        assertThat(own).hasSizeGreaterThan(5);
        assertThat(office).hasSizeGreaterThan(20);
        for (String role : List.of("CUSTOMER_ADMIN", "CUSTOMER_USER")) {
            Visitor customer = enter(Tenant.KONTOR, role);
            assertThat(customer.open("/portal/").path()).as(role).isEqualTo("/portal/my/start.xhtml");
            refused(customer, office, role);
            assertThat(customer.open("/portal/my/data.xhtml").status()).isEqualTo(200);
            assertThat(customer.page()).doesNotContain("/leads/", "/customers/", "/tasks/", "/retention/");
        }
        for (String role : List.of("TENANT_ADMIN", "OFFICE_LEAD", "AGENT", "BILLING", "PRIVACY_OFFICER")) {
            refused(enter(Tenant.KONTOR, role), own, role);
        }
        refused(enter(Tenant.KONTOR, "CUSTOMER_USER"), own.stream().filter(page -> page.startsWith("/my/users/") || page.startsWith("/my/contract/") || page.startsWith("/my/mandate/") || page.equals("/my/contact.xhtml") || page.equals("/my/calls/recipients.xhtml")).toList(), "CUSTOMER_USER");
    }

    private static void refused(Visitor visitor, List<String> pages, String role) {
        pages.forEach(page -> assertThat(visitor.open("/portal" + page).status()).as("%s at %s", role, page).isEqualTo(403));
    }

    @Test
    void noCustomerHearsOfTheOfficesWork() {
        String origin = installation.page(Tenant.KONTOR, "").toString();
        assertThat(enter(Tenant.KONTOR, "AGENT").get("/portal/live/leads", "Origin", origin).statusCode()).isNotEqualTo(403);
        for (String role : List.of("CUSTOMER_ADMIN", "CUSTOMER_USER")) {
            assertThat(enter(Tenant.KONTOR, role).get("/portal/live/leads", "Origin", origin).statusCode()).as(role).isEqualTo(403);
            assertThat(enter(Tenant.KONTOR, role).get("/portal/chat/awaiting").statusCode()).as(role).isEqualTo(403);
            assertThat(enter(Tenant.KONTOR, role).get("/portal/live/notes-" + customer("= "), "Origin", origin).statusCode()).as("%s, own calls", role).isNotEqualTo(403);
            assertThat(enter(Tenant.KONTOR, role).get("/portal/live/notes-" + customer("<> "), "Origin", origin).statusCode()).as("%s, another's calls", role).isEqualTo(403);
        }
    }

    private long customer(String which) {
        return installation.count("select min(c.id) from customers c join tenants t on t.id = c.tenant_id where t.slug = 'kontor' and c.company " + which + "'Tischlerei Spanholz'");
    }

    @Test
    void anotherCustomersObjectIsAsUnknownAsNone() throws IOException {
        Visitor office = enter(Tenant.KONTOR, "TENANT_ADMIN");
        long other = installation.count("select min(c.id) from customers c join tenants t on t.id = c.tenant_id where t.slug = 'kontor' and c.company like 'Hausverwaltung%'");
        office.open("/portal/customers/customer-user-invite.xhtml?id=" + other)
                .submit("form", "form:send", "form:email:input", "petra@lindner.example", "form:displayName:input", "Petra Lindner");
        assertThat(office.path()).as(office.text()).contains("customer-detail.xhtml");
        assertThat(office.text()).contains("Petra Lindner", "Eingeladen");

        Visitor customer = enter(Tenant.KONTOR, "CUSTOMER_ADMIN");
        List<String> withNumber = pages().stream().filter(page -> page.startsWith("/my/")).filter(EveryOwnPageIT::takesANumber).toList();
        assertThat(withNumber).isNotEmpty().containsExactlyInAnyOrderElementsOf(OF_ANOTHER_CUSTOMER.keySet());
        for (String page : withNumber) {
            long foreign = installation.count(OF_ANOTHER_CUSTOMER.get(page));
            assertThat(foreign).isPositive();
            assertThat(customer.open("/portal" + page + "?id=" + foreign).status()).as(page).isEqualTo(404);
        }
        assertThat(customer.open("/portal/my/users/list.xhtml").text()).doesNotContain("Petra Lindner").contains("Jonas Leim");
    }

    private static String ofAnother(String table) {
        return "select max(o.id) from " + table + " o join customers c on c.tenant_id = o.tenant_id and c.id = o.customer_id join tenants t on t.id = c.tenant_id"
                + " where t.slug = 'kontor' and c.company not like 'Tischlerei%'";
    }

    private static boolean takesANumber(String page) {
        try {
            return Files.readString(PAGES.resolve(page.substring(1))).contains("<f:viewParam name=\"id\"");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofTwoAdministratorsWhoTakeTheRoleFromEachOtherOneIsLeft() {
        String people = "from login_roles r join logins l on l.tenant_id = r.tenant_id and l.id = r.login_id join tenants t on t.id = l.tenant_id"
                + " where t.slug = 'rufwerk' and l.login_name in ('ida@spanholz.example', 'werkstatt@spanholz.example')";
        installation.change("update login_roles r join logins l on l.tenant_id = r.tenant_id and l.id = r.login_id join tenants t on t.id = l.tenant_id"
                + " set r.role_name = 'CUSTOMER_ADMIN' where t.slug = 'rufwerk' and l.login_name = 'werkstatt@spanholz.example'");
        long ida = installation.count("select l.id " + people + " and l.login_name like 'ida%'");
        long jonas = installation.count("select l.id " + people + " and l.login_name like 'werkstatt%'");
        Visitor first = enter(Tenant.RUFWERK, "CUSTOMER_ADMIN");
        Visitor second = enter(Tenant.RUFWERK, "CUSTOMER_USER");
        String page = "/portal/my/users/edit.xhtml";
        var ofFirst = first.open(page + "?id=" + jonas).filled("form", "form:save", "form:role:input", "CUSTOMER_USER");
        var ofSecond = second.open(page + "?id=" + ida).filled("form", "form:save", "form:role:input", "CUSTOMER_USER");
        var both = List.of(CompletableFuture.supplyAsync(() -> first.post(first.actionOf("form"), ofFirst)),
                CompletableFuture.supplyAsync(() -> second.post(second.actionOf("form"), ofSecond)));
        both.forEach(answer -> assertThat(answer.join().statusCode()).isLessThan(500));
        assertThat(installation.count("select count(*) " + people + " and r.role_name = 'CUSTOMER_ADMIN'")).isOne();
    }
}
