package org.vorzimmer.it.prove;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Enquirer;
import org.vorzimmer.it.harness.Enquirer.Seen;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The database is stopped under clicks: pages say so in plain German, nothing that was confirmed is lost, and all recovers by itself. */
final class OutageProof {

    private static final int CLIENTS = 5;
    private static final String SENTENCE = "Wir sind gleich wieder da";

    private final Stand stand;
    private final Findings findings;
    private final int seconds;
    private final AtomicBoolean clicking = new AtomicBoolean(true);
    private final AtomicBoolean down = new AtomicBoolean();
    private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> whileDown = new ConcurrentHashMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong confirmedAt = new AtomicLong();

    private OutageProof(Stand stand, Findings findings, int seconds) {
        this.stand = stand;
        this.findings = findings;
        this.seconds = seconds;
    }

    static void run(Options options) throws InterruptedException {
        Findings findings = Findings.in("proofs.md", options.command());
        try (Stand stand = Stand.start("outage")) {
            new OutageProof(stand, findings, options.get("seconds", 60)).prove();
        }
        findings.write();
    }

    private void prove() throws InterruptedException {
        long node = stand.installation().nodePid();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            Tenant tenant = Tenant.values()[i];
            clients.execute(() -> click(tenant));
        }
        Stand.await("the first enquiries", Duration.ofMinutes(2), () -> confirmed.size() >= 2 * CLIENTS);
        stand.installation().stopDatabase();
        down.set(true);
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
        down.set(false);
        stand.installation().startDatabase();
        long up = System.nanoTime();
        Stand.await("an enquiry after the outage", Duration.ofMinutes(2), () -> confirmedAt.get() > up);
        Duration recovery = Duration.ofNanos(confirmedAt.get() - up);
        int soFar = confirmed.size();
        Stand.await("more enquiries", Duration.ofMinutes(2), () -> confirmed.size() >= soFar + 2 * CLIENTS);
        clicking.set(false);
        clients.shutdown();
        clients.awaitTermination(3, TimeUnit.MINUTES);
        judge(node, recovery);
    }

    private void judge(long node, Duration recovery) {
        long lost = confirmed.stream().filter(reference -> stand.count("select count(*) from leads where reference_code = ?", reference) != 1).count();
        findings.say("Database stopped for " + seconds + " s under the clicks of " + CLIENTS + " clients, who read the home page, the contact page and the sign-in page and send enquiries.");
        findings.say("Answers while it was down, by status: " + whileDown + "; the slowest took " + slowest.get() + " ms.");
        findings.say("Enquiries confirmed before and after: " + confirmed.size() + "; of these lost or doubled: " + lost + ".");
        findings.say("First enquiry confirmed " + recovery.toMillis() + " ms after the database was there again (a visitor needs 2.3 s for the form); the node was not restarted: "
                + (node == stand.installation().nodePid() && stand.installation().isNodeRunning()) + ".");
        findings.say("Answers that were neither a page nor a plain sentence with status 503: " + wrong.size() + (wrong.isEmpty() ? "." : ", such as " + wrong.peek()));
        if (lost > 0 || !wrong.isEmpty() || !whileDown.containsKey(503) || node != stand.installation().nodePid()) {
            findings.write();
            throw new AssertionError("The outage was not borne well");
        }
    }

    private void click(Tenant tenant) {
        Enquirer enquirer = new Enquirer(stand.installation().port());
        Client reader = Client.of(stand.installation().port(), tenant.host());
        while (clicking.get()) {
            for (String page : new String[] {"/", "/portal/login.xhtml"}) {
                see(page, () -> {
                    var answer = reader.get(page);
                    return new Seen(answer.statusCode(), null, answer.body());
                });
            }
            see("/kontakt", () -> enquirer.enquire(tenant));
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private interface Click {
        Seen click();
    }

    private void see(String page, Click click) {
        boolean before = down.get();
        long start = System.nanoTime();
        Seen seen;
        try {
            seen = click.click();
        } catch (AssertionError e) {
            wrong.add(page + ": " + e.getMessage());
            return;
        }
        if (before && down.get()) {
            whileDown.computeIfAbsent(seen.status(), status -> new AtomicInteger()).incrementAndGet();
            slowest.accumulateAndGet(Duration.ofNanos(System.nanoTime() - start).toMillis(), Math::max);
        }
        if (seen.reference() != null) {
            confirmed.add(seen.reference());
            confirmedAt.set(System.nanoTime());
        }
        boolean plain = seen.status() == 503 && seen.page().contains(SENTENCE) && !seen.page().contains("Exception");
        if (!plain && seen.status() != 200 && seen.status() != 302) {
            wrong.add(page + " " + seen.status() + " " + seen.page().replaceAll("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1").strip());
        }
    }
}
