package org.vorzimmer.it.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;
import org.vorzimmer.it.harness.Stand;
import org.vorzimmer.it.harness.Vorzimmer.Tenant;

/** The real nightly run against bare DELETEs over the same rows: the price of the checks of each row, of the holds and of the proof. */
final class SweepBench {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int RANGE = 500;

    private final Stand stand;
    private final int accessRows;
    private final int leads;
    private long nextId = 1_000_000_000L;

    private SweepBench(Stand stand, int accessRows, int leads) {
        this.stand = stand;
        this.accessRows = accessRows;
        this.leads = leads;
    }

    static void run(Options options) throws SQLException {
        Findings findings = Findings.in("performance.md", options.command());
        try (Stand stand = Stand.start("sweep")) {
            new SweepBench(stand, options.get("rows", 200_000), options.get("leads", 20_000)).measure(findings);
        }
        findings.write();
    }

    private void measure(Findings findings) throws SQLException {
        int tenant = stand.tenant(Tenant.LERCHE);
        stand.awaitRuns(stand.today().minusDays(stand.now().atZone(Stand.BERLIN).getHour() < 2 ? 1 : 0), PATIENCE);
        stand.largeRunsAreUsual(tenant, "ACCESS_LOG", "CONTACT_LEAD");
        List<Double> logs = new ArrayList<>();
        List<Double> enquiries = new ArrayList<>();
        for (int round = 0; round <= 3; round++) {
            long base = fill(tenant);
            double bareLog = accessRows / 2 / seconds(() -> bareAccess(tenant, base));
            double bareLeads = leads / 2 / seconds(() -> bareLeads(tenant, base));
            fill(tenant);
            LocalDate day = stand.today().plusDays(1);
            stand.moveTo(day, LocalTime.of(3, 0));
            stand.awaitRuns(day, PATIENCE);
            double engineLog = engine(tenant, day, "ACCESS_LOG", accessRows / 2);
            double engineLeads = engine(tenant, day, "CONTACT_LEAD", leads / 2);
            stand.run("delete from access_entries where tenant_id = ?", tenant);
            stand.run("delete from lead_entries where tenant_id = ?", tenant);
            stand.run("delete from leads where tenant_id = ?", tenant);
            if (round > 0) { // the first one warms up
                logs.add(engineLog / bareLog);
                enquiries.add(engineLeads / bareLeads);
                findings.say(String.format("Round %d: access log %.0f rows/s by the run, %.0f by bare DELETEs; enquiries with two entries each %.0f/s by the run, %.0f by bare DELETEs.",
                        round, engineLog, bareLog, engineLeads, bareLeads));
            }
        }
        findings.say(String.format("**Ratio run / bare DELETEs: access log %.2f, enquiries %.2f** (median of three; %d access rows and %d enquiries, half of each due, batches of %d).",
                Bench.median(logs), Bench.median(enquiries), accessRows, leads, RANGE));
    }

    /** Due rows first, then as many that are not due; returns the first number. */
    private long fill(int tenant) {
        long base = nextId;
        nextId += 10_000_000L;
        Instant now = stand.now();
        stand.fillAccessLog(tenant, base, accessRows / 2, now.minus(Duration.ofDays(20)));
        stand.fillAccessLog(tenant, base + accessRows / 2, accessRows - accessRows / 2, now);
        stand.fillLeads(tenant, base, leads / 2, now.minus(Duration.ofMinutes(1)), true);
        stand.fillLeads(tenant, base + leads / 2, leads - leads / 2, now, false);
        return base;
    }

    private double engine(int tenant, LocalDate day, String kind, int expected) {
        return stand.query("select s.deleted, timestampdiff(microsecond, s.started_at, s.ended_at) from retention_run_steps s join retention_runs r on r.tenant_id = s.tenant_id"
                + " and r.id = s.run_id where r.tenant_id = ? and r.run_mode = 'NIGHTLY' and r.run_day = ? and s.data_kind = ?", rows -> {
                    rows.next();
                    if (rows.getLong(1) != expected) {
                        throw new AssertionError(kind + ": " + rows.getLong(1) + " deleted instead of " + expected);
                    }
                    return rows.getLong(1) / (rows.getLong(2) / 1e6);
                }, tenant, day, kind);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void bareAccess(int tenant, long base) throws SQLException {
        ranges(base, accessRows / 2, tenant, "delete from access_entries where tenant_id = ? and id >= ? and id < ?");
    }

    private void bareLeads(int tenant, long base) throws SQLException {
        ranges(base, leads / 2, tenant, "delete from lead_entries where tenant_id = ? and lead_id >= ? and lead_id < ?",
                "update form_metas set lead_id = null where tenant_id = ? and lead_id >= ? and lead_id < ?", "delete from tasks where tenant_id = ? and about_id >= ? and about_id < ?",
                "delete from leads where tenant_id = ? and id >= ? and id < ?");
    }

    /** A transaction per range, as the engine has one per batch. */
    private void ranges(long base, int rows, int tenant, String... statements) throws SQLException {
        try (Connection connection = stand.installation().connect()) {
            connection.setAutoCommit(false);
            for (long from = base; from < base + rows; from += RANGE) {
                for (String sql : statements) {
                    try (PreparedStatement delete = connection.prepareStatement(sql)) {
                        delete.setInt(1, tenant);
                        delete.setLong(2, from);
                        delete.setLong(3, Math.min(from + RANGE, base + rows));
                        delete.executeUpdate();
                    }
                }
                connection.commit();
            }
        }
    }
}
