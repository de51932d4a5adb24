package org.vorzimmer.it.harness;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visitors who send the contact form, each from an address of its own: the node must trust 127.0.0.1 as a proxy. */
public final class Enquirer {

    /** Setting without which every visitor would be the same one and soon be slowed down. */
    public static final String PROXIES = "VORZIMMER_TRUSTED_PROXIES";

    private static final Pattern REFERENCE = Pattern.compile("/kontakt/danke\\?ref=([0-9A-Za-z-]+)");
    private static final Duration A_PERSON_TYPES = Duration.ofMillis(2300);
    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final int port;

    public Enquirer(int port) {
        this.port = port;
    }

    /** What the visitor saw: status of the answer, the reference when it was confirmed, else the page. */
    public record Seen(int status, String reference, String page) {
    }

    /** A header that makes the visitor somebody else. */
    public static String[] somebody() {
        int n = VISITORS.incrementAndGet();
        return new String[] {"X-Forwarded-For", "198.18." + n / 250 % 250 + "." + (1 + n % 250)};
    }

    public Seen enquire(Vorzimmer.Tenant tenant) {
        String[] visitor = somebody();
        Client client = Client.of(port, tenant.host());
        HttpResponse<String> page = client.get("/kontakt", visitor);
        if (page.statusCode() != 200) {
            return new Seen(page.statusCode(), null, page.body());
        }
        LockSupport.parkNanos(A_PERSON_TYPES.toNanos());
        HttpResponse<String> answer = WebForm.in(client, "/kontakt", page).type("company", "Abendroth Elektro").type("firstName", "Nele").type("lastName", "Abendroth")
                .type("name", "Nele Abendroth").type("email", "nele@abendroth.example").type("phone", "030 23125 888").type("subject", "Frage")
                .type("message", "Wann haben Sie geöffnet?").send("send", visitor);
        Matcher reference = REFERENCE.matcher(answer.headers().firstValue("Location").orElse(""));
        return new Seen(answer.statusCode(), reference.find() ? reference.group(1) : null, answer.body());
    }
}
