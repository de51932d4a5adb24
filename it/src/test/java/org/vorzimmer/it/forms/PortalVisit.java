package org.vorzimmer.it.forms;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.vorzimmer.it.forms.WebForm.Field;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Credentials;

/** Somebody at one host name of the installation, signed in or not, who opens pages and sends forms without a browser. */
final class PortalVisit {

    private static final String BOUNDARY = "----vorzimmer-it";
    private static final AtomicInteger SENT = new AtomicInteger();

    private final String host;
    private final Credentials login;
    private Client client;

    private PortalVisit(String host, Credentials login) {
        this.host = host;
        this.login = login;
        client = Client.of(Vorzimmer.running().port(), host);
    }

    static PortalVisit stranger(String host) {
        return new PortalVisit(host, null);
    }

    static PortalVisit of(String host, Credentials login) {
        PortalVisit visit = new PortalVisit(host, login);
        visit.signIn();
        return visit;
    }

    private void signIn() {
        client = Client.of(Vorzimmer.running().port(), host);
        WebForm form = WebForm.on(client.get("/portal/login.xhtml").body()).get(0);
        HttpResponse<String> answer = send(form, form.with(Map.of("form:name:input", WebForm.encode(login.user()), "form:password:input", WebForm.encode(login.password())),
                "form:enter"));
        if (answer.statusCode() != 302) {
            throw new AssertionError("Not signed in as " + login.user() + " at " + host + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Begins anew, as on another day: a session carries the pages of its past, and each answer would have to be kept with all of them. */
    void freshen() {
        if (login != null) {
            signIn();
        }
    }

    /** The page; who was signed out by what a form did signs in once more. */
    HttpResponse<String> open(String page) {
        HttpResponse<String> answer = client.get(page);
        if (login != null && answer.statusCode() == 302 && location(answer).contains("/login.xhtml")) {
            signIn();
            answer = client.get(page);
        }
        return answer;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> send(WebForm form, List<Field> fields, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        int number = SENT.incrementAndGet();
        all.add("X-Forwarded-For"); // everything comes from another address, or the limits per address would answer first
        all.add("10.77." + number / 250 % 250 + "." + (1 + number % 250));
        all.add("Content-Type");
        all.add(form.multipart() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded");
        String body = form.multipart() ? multipart(fields) : WebForm.body(fields);
        return client.send("POST", form.action(), body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    /** Where a redirect leads, read once. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            return answer;
        }
        URI where = URI.create(location(answer));
        return client.get(where.getRawPath() + (where.getRawQuery() == null ? "" : "?" + where.getRawQuery()));
    }

    Client client() {
        return client;
    }

    private static String multipart(List<Field> fields) {
        StringBuilder body = new StringBuilder();
        for (Field field : fields) {
            body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(field.name()).append("\"\r\n\r\n")
                    .append(URLDecoder.decode(field.encoded(), StandardCharsets.UTF_8)).append("\r\n");
        }
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }
}
