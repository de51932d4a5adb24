package org.vorzimmer.it.prove;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vorzimmer.it.harness.Enquirer;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/**
 * Day by day through a year: what exists is compared each noon with dates that are computed here, from what the notices say and not from
 * the program's rules. Enquiries go through the public form; closing is written into the database as the office's page does.
 */
final class YearProof {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Set<Tenant> WITHOUT_ACCESS_LOG = Set.of(Tenant.RUFWERK, Tenant.KONTOR);

    /** An enquiry of which we know what must become of it; {@code goneOn} is the day whose run takes it. */
    private static final class Known {
        final LocalDate sent;
        LocalDate goneOn;

        Known(LocalDate sent) {
            this.sent = sent;
            this.goneOn = sent.plusDays(31); // thirty days without a word, then the run of the next day
        }
    }

    private final Stand stand;
    private final Random random;
    private final Map<Tenant, Map<String, Known>> leads = new HashMap<>();
    private final Map<String, LocalDate> accesses = new TreeMap<>();
    private long compared;
    private long sent;
    private long closed;
    private long seenAccesses;

    private YearProof(Stand stand, Random random) {
        this.stand = stand;
        this.random = random;
    }

    static void run(Options options) {
        Findings findings = Findings.in("proofs.md", options.command());
        int days = options.get("days", 60);
        try (Stand stand = Stand.start("year")) {
            YearProof proof = new YearProof(stand, new Random(options.get("seed", 1)));
            LocalDate first = stand.today().plusDays(1);
            for (int day = 0; day < days; day++) {
                proof.day(first.plusDays(day));
            }
            findings.say(days + " days from " + first + " on: " + proof.sent + " enquiries sent by the five operators' forms, " + proof.closed + " of them closed on random days, "
                    + proof.seenAccesses + " rows of access logs.");
            findings.say("Each noon the enquiries, the addresses of forms and the access rows that exist were the ones that the notices allow, none more and none less: "
                    + proof.compared + " comparisons.");
            for (Tenant tenant : Tenant.values()) {
                stand.brokenLedger(stand.tenant(tenant)).ifPresent(broken -> {
                    throw new AssertionError("Ledger of " + tenant + ": " + broken);
                });
            }
            findings.say("All five ledgers' chains are whole.");
        }
        findings.write();
    }

    private void day(LocalDate day) {
        stand.moveTo(day, LocalTime.NOON);
        stand.awaitRuns(day, PATIENCE);
        for (Tenant tenant : Tenant.values()) {
            compare(tenant, day);
        }
        Enquirer visitors = new Enquirer(stand.installation().port());
        for (Tenant tenant : Tenant.values()) {
            if (random.nextInt(3) == 0) {
                Enquirer.Seen seen = visitors.enquire(tenant);
                if (seen.reference() == null) {
                    throw new AssertionError("Not taken by " + tenant + ": " + seen.status());
                }
                leads.computeIfAbsent(tenant, key -> new TreeMap<>()).put(seen.reference(), new Known(day));
                sent++;
            }
            closeSome(tenant, day);
        }
    }

    private void closeSome(Tenant tenant, LocalDate day) {
        leads.getOrDefault(tenant, Map.of()).forEach((reference, known) -> {
            if (known.goneOn.isAfter(day.plusDays(1)) && random.nextInt(12) == 0) {
                stand.run("update leads set state = 'CLOSED', close_reason = 'SETTLED', closed_at = ?, last_activity_at = ?, version = version + 1 where tenant_id = ?"
                        + " and reference_code = ?", Stand.utc(stand.now()), Stand.utc(stand.now()), stand.tenant(tenant), reference);
                known.goneOn = day.plusDays(1);
                closed++;
            }
        });
    }

    private void compare(Tenant tenant, LocalDate day) {
        int id = stand.tenant(tenant);
        Collection<Known> all = leads.getOrDefault(tenant, Map.of()).values();
        Set<String> allowed = leads.getOrDefault(tenant, Map.of()).entrySet().stream().filter(lead -> lead.getValue().goneOn.isAfter(day)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = stand.query("select reference_code from leads where tenant_id = ?", rows -> {
            Set<String> references = new TreeSet<>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            return references;
        }, id);
        same(tenant + " on " + day + ": enquiries", allowed, found);

        // The whole address for seven days; operator D keeps it cut for thirty days more.
        long whole = all.stream().filter(known -> !known.sent.plusDays(7).isBefore(day)).count();
        long cut = tenant != Tenant.KONTOR ? 0 : all.stream().filter(known -> known.sent.plusDays(7).isBefore(day) && !known.sent.plusDays(38).isBefore(day)).count();
        same(tenant + " on " + day + ": whole addresses", whole, stand.count("select count(*) from form_metas where tenant_id = ? and truncated_at is null", id));
        same(tenant + " on " + day + ": cut addresses", cut, stand.count("select count(*) from form_metas where tenant_id = ? and truncated_at is not null and ip_address like '%.0'", id));
        accesses(tenant, id, day);
    }

    /** Rows are met the day after their visit at the latest, so that each is known before it may go. */
    private void accesses(Tenant tenant, int id, LocalDate day) {
        Map<String, LocalDate> found = stand.query("select id, occurred_at from access_entries where tenant_id = ?", rows -> {
            Map<String, LocalDate> read = new TreeMap<>();
            while (rows.next()) {
                read.put(tenant + "/" + rows.getLong(1), LocalDate.ofInstant(Stand.instant(rows, "occurred_at"), Stand.BERLIN));
            }
            return read;
        }, id);
        if (WITHOUT_ACCESS_LOG.contains(tenant)) {
            same(tenant + ": rows of an access log that is not kept", 0, found.size());
        }
        found.forEach((row, at) -> {
            if (accesses.put(row, at) == null) {
                seenAccesses++;
            }
        });
        Set<String> allowed = accesses.entrySet().stream().filter(row -> row.getKey().startsWith(tenant + "/") && !row.getValue().plusDays(7).isBefore(day))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        same(tenant + " on " + day + ": access rows", allowed, new TreeSet<>(found.keySet()));
    }

    private void same(String what, Object expected, Object found) {
        compared++;
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
            throw new AssertionError(what + ": expected " + expected + " but found " + found);
        }
    }
}
