package org.vorzimmer.it.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.it.harness.Client;
import org.vorzimmer.it.harness.Enquirer;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;
import org.vorzimmer.it.harness.WebForm;

/** Whether the time of a refused sign-in tells if the user exists: it must be about the same for both. */
final class SignInBench {

    private SignInBench() {
    }

    static void run(Options options) {
        Findings findings = Findings.in("performance.md", options.command());
        int tries = options.get("tries", 60);
        try (Stand stand = Stand.start("signin")) {
            String known = stand.installation().readLogins().stream().map(line -> line.split("\t")).filter(parts -> parts[0].equals("lerche")).findFirst().orElseThrow()[2];
            for (int i = 0; i < 30; i++) {
                once(stand, known);
                once(stand, "nobody" + i + "@lerche.example");
            }
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= 3; round++) {
                List<Double> wrong = new ArrayList<>();
                List<Double> unknown = new ArrayList<>();
                for (int i = 0; i < tries; i++) {
                    wrong.add(once(stand, known));
                    unknown.add(once(stand, "nobody" + round + i + "@lerche.example"));
                }
                ratios.add(Bench.median(unknown) / Bench.median(wrong));
                findings.say(String.format("Round %d: unknown user %.1f ms, wrong password %.1f ms (medians of %d tries each, in turns).", round, Bench.median(unknown),
                        Bench.median(wrong), tries));
            }
            findings.say(String.format("**Ratio unknown user / wrong password: %.2f** (median of three; 1 would tell nothing).", Bench.median(ratios)));
        }
        findings.write();
    }

    /** Milliseconds; from a new address each time, and the account is freed of its earlier failures, so that no throttle is measured. */
    private static double once(Stand stand, String user) {
        stand.run("update logins set failed_tries = 0, blocked_until = null where failed_tries > 0");
        Client client = Client.of(stand.installation().port(), Tenant.LERCHE.host());
        String[] address = Enquirer.somebody();
        WebForm form = WebForm.in(client, "/portal/login.xhtml", client.get("/portal/login.xhtml", address)).type("name", user).type("password", "not the password");
        long start = System.nanoTime();
        var answer = form.send("enter", address);
        double taken = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
        if (answer.statusCode() != 200 || !answer.body().contains("alert") && !answer.body().contains("messages")) {
            throw new AssertionError("Not refused as expected: " + answer.statusCode());
        }
        return taken;
    }
}
