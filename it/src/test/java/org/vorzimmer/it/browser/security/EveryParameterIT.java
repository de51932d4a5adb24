package org.vorzimmer.it.browser.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Consents;
import org.vorzimmer.it.harness.Enquirer;
import org.vorzimmer.it.harness.Visitor;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Lists by itself what the portal's pages take from their address: another operator's number leads nowhere, and nonsense is no fault. */
class EveryParameterIT {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    /** Where the number on a page is one of; a page that is missing here fails the test. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("/my/instructions/edit.xhtml", "instructions"), Map.entry("/instructions/reception.xhtml", "customers"),
            Map.entry("/my/calls/view.xhtml", "phone_calls"), Map.entry("/calls/call-detail.xhtml", "phone_calls"), Map.entry("/calls/call-type-edit.xhtml", "call_types"),
            Map.entry("/leads/lead-detail.xhtml", "leads"), Map.entry("/users/user-edit.xhtml", "logins"), Map.entry("/platform/tenant-edit.xhtml", "tenants"),
            Map.entry("/tariffs/tariff-edit.xhtml", "tariffs"), Map.entry("/tariffs/add-on-edit.xhtml", "add_ons"), Map.entry("/customers/customer-detail.xhtml", "customers"),
            Map.entry("/customers/customer-edit.xhtml", "customers"), Map.entry("/newsletter/issue-edit.xhtml", "newsletter_issues"), Map.entry("/newsletter/subscriber-detail.xhtml", "newsletter_subscriptions"),
            Map.entry("/documents/document.xhtml", "documents"), Map.entry("/agreements/agreement-accept.xhtml", "customers"),
            Map.entry("/contracts/contract-detail.xhtml", "contracts"), Map.entry("/contracts/contract-conclude.xhtml", "customers"),
            Map.entry("/contracts/contract-change.xhtml", "contracts"), Map.entry("/contracts/contract-notice.xhtml", "contracts"),
            Map.entry("/consents/consent-detail.xhtml", "given_consents"), Map.entry("/chat/chat-detail.xhtml", "chats"),
            Map.entry("/customers/customer-user-invite.xhtml", "customers"), Map.entry("/my/users/edit.xhtml", "logins"), Map.entry("/my/directory/edit.xhtml", "contacts"), Map.entry("/my/contract/paper.xhtml", "documents"),
            Map.entry("/mandates/mandate-detail.xhtml", "mandates"), Map.entry("/offers/offer-edit.xhtml", "leads"), Map.entry("/leads/lead-file.xhtml", "lead_files"),
            Map.entry("/trials/trial-detail.xhtml", "trials"), Map.entry("/trials/trial-contract.xhtml", "trials"), Map.entry("/telephony/line-edit.xhtml", "phone_lines"));

    private static final List<String> NONSENSE = List.of("", "-1", "0", "99999999999999999999", "nonsense", "<script>alert(1)</script>", "x".repeat(3000), "\u0000", "../../etc/passwd");

    private final Vorzimmer installation = Vorzimmer.running();

    private record Parameter(String page, String name) {
    }

    private static List<Parameter> parameters() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).flatMap(EveryParameterIT::parametersOf).toList();
        }
    }

    private static Stream<Parameter> parametersOf(Path file) {
        try {
            Matcher parameter = PARAMETER.matcher(Files.readString(file));
            return parameter.results().map(found -> new Parameter("/" + PAGES.relativize(file), found.group(1)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anotherOperatorsNumberLeadsNowhere() throws IOException {
        new Enquirer(installation.port()).enquire(Tenant.NAHBEI);
        Person.at(installation, Tenant.NAHBEI).enter(installation.login(Tenant.NAHBEI, "TENANT_ADMIN")).visitor().open("/portal/newsletter/issue-edit.xhtml")
                .submit("form", "form:save", "form:subject:input", "Neues");
        installation.change("insert into newsletter_subscriptions (id, tenant_id, version, state, email, language, requested_at, soft_bounces)"
                + " select 1, id, 1, 'REQUESTED', 'nora@leserin.example', 'DE', utc_timestamp(6), 0 from tenants where slug = 'nahbei'");
        Consents.make(installation, Tenant.NAHBEI);
        installation.change("insert ignore into chats (id, tenant_id, version, state, secret_hash, language, key_id, opened_at, last_activity_at, settled_at, last_number,"
                + " answered, awaits_answer, transcripts) select 1, id, 1, 'ENDED', 'none', 'de', 'none', utc_timestamp(), utc_timestamp(), utc_timestamp(), 0, 0, 0, 0"
                + " from tenants where slug = 'nahbei'");
        installation.change("insert ignore into lead_files (id, tenant_id, version, entry_id, media_type, size_bytes, sealed_name)"
                + " select 1, tenant_id, 1, max(id), 'text/plain', 1, 'x' from lead_entries where tenant_id = (select id from tenants where slug = 'nahbei') group by tenant_id");
        List<Parameter> numbers = parameters().stream().filter(parameter -> parameter.name().equals("id")).toList();
        assertThat(numbers).extracting(Parameter::page).containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        Visitor office = enter("TENANT_ADMIN");
        Visitor customer = enter("CUSTOMER_ADMIN");
        for (Parameter number : numbers) {
            String table = TABLES.get(number.page());
            String other = table.equals("tenants") ? "slug = 'nahbei'" : "tenant_id = (select id from tenants where slug = 'nahbei')";
            long foreign = installation.count("select max(id) from " + table + " where " + other);
            assertThat(foreign).isPositive();
            Visitor admin = number.page().startsWith("/my/") ? customer : office;
            admin.open("/portal" + number.page() + "?id=" + foreign);
            assertThat(admin.status()).as(number.page()).isIn(403, 404);
            assertThat(admin.text()).as(number.page()).containsAnyOf("Diese Seite gibt es nicht", "Dafür fehlt Ihnen das Recht");
        }
    }

    @Test
    void nonsenseIsNoFault() throws IOException {
        List<Parameter> all = parameters();
        assertThat(all).hasSizeGreaterThan(8);
        Visitor office = enter("TENANT_ADMIN");
        Visitor customer = enter("CUSTOMER_ADMIN");
        for (Parameter parameter : all) {
            Visitor admin = parameter.page().startsWith("/my/") ? customer : office;
            for (String nonsense : NONSENSE) {
                admin.open("/portal" + parameter.page() + "?" + parameter.name() + "=" + URLEncoder.encode(nonsense, StandardCharsets.UTF_8));
                assertThat(admin.status()).as("%s %s=%s", parameter.page(), parameter.name(), nonsense).isIn(200, 400, 403, 404);
                assertThat(admin.page()).as("%s %s=%s", parameter.page(), parameter.name(), nonsense).doesNotContain("<script>alert(1)").doesNotContain("???");
            }
        }
    }

    private Visitor enter(String role) {
        return Person.at(installation, Tenant.LERCHE).enter(installation.login(Tenant.LERCHE, role)).visitor();
    }
}
