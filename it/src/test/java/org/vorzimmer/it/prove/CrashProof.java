package org.vorzimmer.it.prove;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/**
 * The node, in every second round the database too, is killed again and again between two batches of the nightly run. When the run has
 * finished, all that was due is gone, nothing else is, and the ledger says so with a whole chain and the right sums.
 */
final class CrashProof {

    private static final long FIRST_ID = 1_000_000_000L;
    private static final long IDS_PER_ROUND = 10_000_000L;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Stand stand;
    private final Findings findings;
    private final Random random;
    private final int due;
    private final int leads;
    private final int kills;
    private int lerche;
    private int rudel;

    private CrashProof(Stand stand, Findings findings, Options options) {
        this.stand = stand;
        this.findings = findings;
        this.random = new Random(options.get("seed", 1));
        this.due = options.get("rows", 60_000);
        this.leads = options.get("leads", 3_000);
        this.kills = options.get("kills", 2);
    }

    static void run(Options options) {
        Findings findings = Findings.in("proofs.md", options.command());
        try (Stand stand = Stand.start("crash")) {
            CrashProof proof = new CrashProof(stand, findings, options);
            proof.prepare();
            int rounds = options.get("rounds", 5);
            for (int round = 1; round <= rounds; round++) {
                proof.round(round);
            }
        }
        findings.say("Every round: all that was due is gone, nothing else is missing, the ledger's chain is whole and its sums are right.");
        findings.write();
    }

    private void prepare() {
        lerche = stand.tenant(Tenant.LERCHE);
        rudel = stand.tenant(Tenant.RUDEL);
        stand.awaitRuns(stand.today().minusDays(stand.now().atZone(Stand.BERLIN).getHour() < 2 ? 1 : 0), PATIENCE);
        stand.largeRunsAreUsual(lerche, "ACCESS_LOG", "CONTACT_LEAD");
    }

    private void round(int round) {
        boolean databaseToo = round % 2 == 0;
        LocalDate day = stand.today().plusDays(1);
        long base = FIRST_ID + round * IDS_PER_ROUND;
        Instant old = stand.now().minus(Duration.ofDays(10));
        Instant young = stand.now().minus(Duration.ofDays(1));
        stand.fillAccessLog(lerche, base, due, old);
        stand.fillAccessLog(lerche, base + due, due / 4, young);
        stand.fillAccessLog(rudel, base + 2L * due, due / 4, young);
        stand.fillLeads(lerche, base, leads, young, true);
        stand.fillLeads(lerche, base + leads, leads / 4, young, false);

        stand.moveTo(day, LocalTime.of(2, 10));
        StringBuilder deaths = new StringBuilder();
        int killed = 0;
        while (!stand.isRunFinished(lerche, day)) {
            if (killed < kills) {
                long before = left(base);
                Stand.await("the next batch", PATIENCE, () -> left(base) < before || stand.isRunFinished(lerche, day));
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
                stand.installation().killNode();
                if (databaseToo) {
                    stand.installation().killDatabase();
                    stand.installation().startDatabase();
                }
                killed++;
                deaths.append(deaths.isEmpty() ? "" : ", ").append(left(base)).append(stand.isRunFinished(lerche, day) ? " (too late: the run had finished)" : "");
                stand.installation().startNode();
            } else {
                Stand.await("the end of the run", PATIENCE, () -> stand.isRunFinished(lerche, day));
            }
        }
        check(round, day, base);
        findings.say("Round " + round + ": node" + (databaseToo ? " and database" : "") + " killed " + killed + " times with " + deaths + " of "
                + (due + leads) + " due rows left; run of " + day + " finished.");
    }

    private long left(long base) {
        return stand.count("select (select count(*) from access_entries where id >= ? and id < ?) + (select count(*) from leads where id >= ? and id < ?)",
                base, base + due, base, base + leads);
    }

    private void check(int round, LocalDate day, long base) {
        same("due rows left in round " + round, 0, left(base));
        same("rows of the access log that are not due", due / 4, stand.count("select count(*) from access_entries where id >= ? and id < ?", base + due, base + due + due / 4));
        same("rows of another tenant", due / 4, stand.count("select count(*) from access_entries where tenant_id = ? and id >= ? and id < ?", rudel, base, base + IDS_PER_ROUND));
        same("open leads", leads / 4, stand.count("select count(*) from leads where id >= ? and id < ? and state = 'OPEN'", base, base + IDS_PER_ROUND));
        same("entries of open leads", leads / 4 * 2, stand.count("select count(*) from lead_entries where lead_id >= ? and lead_id < ?", base, base + IDS_PER_ROUND));
        ledger(day, "ACCESS_LOG", due);
        ledger(day, "CONTACT_LEAD", leads);
        for (int tenant : new int[] {lerche, rudel}) {
            Optional<String> broken = stand.brokenLedger(tenant);
            if (broken.isPresent()) {
                throw new AssertionError("The ledger of tenant " + tenant + " is broken: " + broken.get());
            }
        }
    }

    private void ledger(LocalDate day, String kind, int expected) {
        String sums = stand.query("select count(*), sum(l.candidates), sum(l.deleted), sum(l.errors) from retention_ledger l join retention_runs r on r.tenant_id = l.tenant_id"
                + " and r.id = l.run_id where l.tenant_id = ? and l.data_kind = ? and r.run_day = ? and r.run_mode = 'NIGHTLY'", rows -> {
                    rows.next();
                    return rows.getLong(1) + " row, " + rows.getLong(2) + " candidates, " + rows.getLong(3) + " deleted, " + rows.getLong(4) + " errors";
                }, lerche, kind, day);
        if (!sums.equals("1 row, " + expected + " candidates, " + expected + " deleted, 0 errors")) {
            throw new AssertionError("The ledger says of " + kind + " on " + day + ": " + sums + " where " + expected + " were due");
        }
    }

    private static void same(String what, long expected, long found) {
        if (expected != found) {
            throw new AssertionError(what + ": " + found + " instead of " + expected);
        }
    }
}
