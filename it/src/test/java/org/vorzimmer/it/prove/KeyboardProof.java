package org.vorzimmer.it.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Vorzimmer;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** Visitors without a mouse go every way that an operator's website offers, on a phone and at a desk, in both languages; each ends in the office, and in a mail where one is promised. */
final class KeyboardProof {

    private final Vorzimmer installation;
    private final Findings findings;
    private final List<Tenant> tenants;
    private final Map<String, List<String>> done = new LinkedHashMap<>();
    private int visitors;
    private final List<String> failed = new ArrayList<>();

    private KeyboardProof(Vorzimmer installation, Findings findings, List<Tenant> tenants) {
        this.installation = installation;
        this.findings = findings;
        this.tenants = tenants;
    }

    /** One pass: a window, a language, and whether the browser runs scripts. */
    record Manner(int width, String language, boolean scripts) {

        @Override
        public String toString() {
            return width + " px " + language + (scripts ? "" : " without script");
        }
    }

    static void run(Options options) {
        Findings findings = Findings.in("proofs.md", options.command());
        try (Vorzimmer installation = Vorzimmer.alone("keyboard", Vorzimmer.BEHIND_PROXY)) {
            new KeyboardProof(installation, findings, Stream.of(Tenant.values()).skip(options.get("from", 1) - 1L).limit(options.get("tenants", 4)).toList()).prove();
        }
        findings.write();
    }

    private void prove() {
        List<Manner> manners = List.of(new Manner(390, "de", true), new Manner(1440, "en", true), new Manner(390, "en", true), new Manner(1440, "de", true),
                new Manner(390, "de", false), new Manner(1440, "en", false));
        for (Tenant tenant : tenants) {
            try (Browser office = Browser.open()) {
                for (Manner manner : manners) {
                    KeyboardVisits.ways(manner).forEach((name, way) -> one(tenant, manner, name, way, office));
                }
            }
        }
        done.forEach((way, where) -> findings.say(way + ": " + where.size() + " times to its end and seen in the office (" + String.join(", ", where) + ")"));
        findings.say("On every page on the way: no serious finding of axe-core, nothing wider than the window, no complaint of the browser (content policy included), "
                + "no request to another host. Failed: " + (failed.isEmpty() ? "none" : String.join("; ", failed)) + ".");
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.size() + " ways failed: " + failed);
        }
    }

    private void one(Tenant tenant, Manner manner, String name, KeyboardVisits.Way way, Browser office) {
        String where = tenant.letter + " " + manner;
        try (Browser browser = Browser.open()) {
            visitors++;
            browser.size(manner.width(), 900).from("198.19." + visitors / 250 + "." + (1 + visitors % 250));
            if (!manner.scripts()) {
                browser.withoutScript();
            }
            if (way.go(new KeyboardVisits(installation, tenant, manner, browser, office))) {
                done.computeIfAbsent(name, key -> new ArrayList<>()).add(where);
            }
        } catch (AssertionError | RuntimeException e) {
            failed.add(name + " " + where + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceAll("^(.{300}).*", "$1"));
            System.out.println("FAILED " + failed.get(failed.size() - 1));
        }
    }
}
