package org.vorzimmer.it.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The API's refusals and its one resource: dates of a retention rule. */
class RetentionDatesApiIT {

    private static final String RULES = "/portal/api/v1/retention/rules/";

    /** Addresses whose callers sign instead of signing in, and where they are tried. */
    private static final Map<String, String> SIGNED = Map.of("/portal/api/v1/telephony/events", "TelephonyEventsApiIT");

    /** Every address of the API, with each variable part filled by what no tenant has. */
    private static List<String> addresses() {
        Path root = Path.of("..", "portal-web", "src", "main", "java", "org", "vorzimmer", "web", "api");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith("Resource.java")).flatMap(RetentionDatesApiIT::addressesOf).filter(address -> !SIGNED.containsKey(address)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> addressesOf(Path file) {
        try {
            List<String> paths = Pattern.compile("@Path\\(\"([^\"]+)\"\\)").matcher(Files.readString(file)).results().map(path -> path.group(1)).toList();
            String base = "/portal/api/" + paths.get(0);
            return paths.size() == 1 ? Stream.of(base) : paths.stream().skip(1).map(path -> (base + "/" + path).replaceAll("\\{[^}]+}", "999999"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyResourceAsksWhoIsThereAndNeedsTheRightRole() {
        List<String> addresses = addresses();
        assertThat(addresses).isNotEmpty();
        Client agent = signedIn(Tenant.LERCHE, "AGENT");
        Client privacy = signedIn(Tenant.LERCHE, "PRIVACY_OFFICER");
        for (String address : addresses) {
            assertThat(Client.of(Tenant.LERCHE).get(address + "?trigger=2026-11-22").statusCode()).as("a stranger at " + address).isEqualTo(401);
            assertThat(agent.get(address + "?trigger=2026-11-22").statusCode()).as("a wrong role at " + address).isEqualTo(403);
            assertThat(privacy.get(address + "?trigger=2026-11-22").statusCode()).as("what the tenant does not have at " + address).isEqualTo(404);
        }
    }

    @Test
    void theDatesOfARule() {
        Client privacy = signedIn(Tenant.LERCHE, "PRIVACY_OFFICER");
        String rule = ruleOf(privacy);
        HttpResponse<String> answer = privacy.get(RULES + rule + "/dates?trigger=2026-11-22");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"").contains("\"lastDay\"").contains("\"runDay\"");
        assertThat(signedIn(Tenant.KONTOR, "PRIVACY_OFFICER").get(RULES + rule + "/dates?trigger=2026-11-22").statusCode()).as("another tenant's rule").isEqualTo(404);
    }

    @Test
    void oddTriggersAreRefusedWithTheNameOfTheField() {
        Client privacy = signedIn(Tenant.LERCHE, "PRIVACY_OFFICER");
        String rule = ruleOf(privacy);
        for (String odd : List.of("", "x", "2026-02-30", "-1", "%2B999999999-12-31", "-999999999-01-01", "%2B999999999-12-31T23:59:59Z", "2026-11-22T10:00", "%00", "%F0%9F%98%80",
                "x".repeat(5000), "%3Cscript%3E")) {
            HttpResponse<String> answer = privacy.get(RULES + rule + "/dates?trigger=" + odd);
            assertThat(answer.statusCode()).as(odd + " " + answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/json");
            assertThat(answer.body()).as(odd).contains("\"fields\":[\"trigger").contains("\"status\":400");
        }
        assertThat(privacy.get(RULES + rule + "/dates").statusCode()).isEqualTo(400);
        assertThat(privacy.get(RULES + "%F0%9F%98%80%00/dates?trigger=2026-11-22").statusCode()).isIn(400, 404);
        assertThat(privacy.send("POST", RULES + rule + "/dates?trigger=2026-11-22", new byte[0]).statusCode()).isIn(403, 405);
    }

    /** Name of a rule that has dates, as the policy page offers it. */
    private static String ruleOf(Client privacy) {
        String page = privacy.get("/portal/retention/policy.xhtml").body();
        Matcher option = Pattern.compile("<option value=\"([A-Za-z0-9_.-]+)\"").matcher(page.substring(page.indexOf("<form")));
        while (option.find()) {
            if (privacy.get(RULES + option.group(1) + "/dates?trigger=2026-11-22").statusCode() == 200) {
                return option.group(1);
            }
        }
        throw new AssertionError("No rule with dates offered: " + page);
    }

    private static Client signedIn(Tenant tenant, String role) {
        return PortalVisit.of(tenant.host(), Vorzimmer.running().login(tenant, role)).client();
    }
}
