package org.vorzimmer.it.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.vorzimmer.retention.ledger.HeldText;
import org.vorzimmer.retention.ledger.LedgerChain;
import org.vorzimmer.retention.ledger.LedgerEntry;
import org.vorzimmer.server.Installation;

/** An installation on the test stand of a long tool: filled, looked into and moved in time through its database. */
public final class Stand implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final String ENDED_ONLY = "select count(*) from retention_runs where run_mode = 'NIGHTLY' and state = 'FINISHED' and run_day = ?";

    private final Installation installation;
    private Duration offset = Duration.ZERO;

    private Stand(Installation installation) {
        this.installation = installation;
    }

    /** A fresh installation with the demo's operators. */
    public static Stand start(String name) {
        Path work = Path.of(System.getProperty("vorzimmer.it.work"), name);
        Vorzimmer.clear(work);
        Installation installation = Installation.in(work).port(0).env(Enquirer.PROXIES, "127.0.0.1").start();
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        return new Stand(installation);
    }

    public Installation installation() {
        return installation;
    }

    public int tenant(Vorzimmer.Tenant tenant) {
        return (int) count("select id from tenants where slug = '" + tenant.slug() + "'");
    }

    /** Time of the application. */
    public Instant now() {
        return Clock.systemUTC().instant().plus(offset);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), BERLIN);
    }

    /** Moves the application's clock to a time of day in Berlin; the node looks every five seconds. */
    public void moveTo(LocalDate day, LocalTime time) {
        offset = offset.plus(Duration.between(now(), day.atTime(time).atZone(BERLIN).toInstant()));
        run("insert into clock_offsets (id, offset_seconds, version) values (1, ?, 1) on duplicate key update offset_seconds = values(offset_seconds), version = version + 1",
                offset.toSeconds());
    }

    /** Until every tenant's nightly run of this day has finished. */
    public void awaitRuns(LocalDate day, Duration patience) {
        long tenants = count("select count(*) from tenants");
        await("runs of " + day, patience, () -> count(ENDED_ONLY, day) >= tenants);
    }

    public boolean isRunFinished(int tenant, LocalDate day) {
        return count(ENDED_ONLY + " and tenant_id = ?", day, tenant) == 1;
    }

    /** Looks ten times a second; for what takes long and must end. */
    public static void await(String what, Duration patience, BooleanSupplier reached) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** So that the engine takes what is to be deleted for usual: its cap, which asks a person first, is not what is looked at here. */
    public void largeRunsAreUsual(int tenant, String... kinds) {
        run("insert into retention_runs (id, tenant_id, version, run_mode, run_day, state, policy_number, policy_hash, node, started_at, ended_at)"
                + " values (?, ?, 1, 'NIGHTLY', '2020-01-01', 'REPLACED', 1, '', '', ?, ?)", 900_000_000L + tenant, tenant, utc(now()), utc(now()));
        for (int i = 0; i < kinds.length; i++) {
            run("insert into retention_run_steps (id, tenant_id, version, run_id, data_kind, rule_id, rule_hash, state, candidates, total_rows, deleted, anonymised,"
                    + " truncated, restricted, held, errors, last_id, started_at, ended_at) values (?, ?, 1, ?, ?, '', '', 'REPLACED', 0, 0, 1000000000, 0, 0, 0, '', 0, 0, ?, ?)",
                    900_000_000L + tenant * 100L + i, tenant, 900_000_000L + tenant, kinds[i], utc(now()), utc(now()));
        }
    }

    /** Rows of the access log, one millisecond apart. */
    public void fillAccessLog(int tenant, long firstId, int rows, Instant at) {
        batch("insert into access_entries (id, tenant_id, version, occurred_at, client_pseudonym, page, bytes_sent, status_code, referrer, browser, os)"
                + " values (?, ?, 1, ?, '0123456789abcdef', '/preise', 20000, 200, 'https://example.org/', 'Firefox', 'Linux')", rows, (insert, i) -> {
                    insert.setLong(1, firstId + i);
                    insert.setInt(2, tenant);
                    insert.setObject(3, utc(at.plusMillis(i)));
                });
    }

    /** Enquiries with two entries each, closed or open; their keys were never in the key store, which the engine must bear. */
    public void fillLeads(int tenant, long firstId, int rows, Instant at, boolean closed) {
        batch("insert into leads (id, tenant_id, version, channel, state, reference_code, submission, last_name, email, language, key_id, received_at,"
                + " last_activity_at, closed_at, close_reason) values (?, ?, 1, 'FORM', ?, ?, ?, 'Probe', 'probe@example.org', 'de', ?, ?, ?, ?, ?)", rows, (insert, i) -> {
                    insert.setLong(1, firstId + i);
                    insert.setInt(2, tenant);
                    insert.setString(3, closed ? "CLOSED" : "OPEN");
                    insert.setString(4, Long.toString(firstId + i, 36));
                    insert.setString(5, "stand-" + (firstId + i));
                    insert.setString(6, new java.util.UUID(tenant, firstId + i).toString());
                    insert.setObject(7, utc(at));
                    insert.setObject(8, utc(at));
                    insert.setObject(9, closed ? utc(at) : null);
                    insert.setString(10, closed ? "SETTLED" : null);
                });
        batch("insert into lead_entries (id, tenant_id, version, lead_id, kind, occurred_at, sealed_text) values (?, ?, 1, ?, 'MESSAGE', ?, repeat('x', 400))", rows * 2,
                (insert, i) -> {
                    insert.setLong(1, firstId * 2 + i);
                    insert.setInt(2, tenant);
                    insert.setLong(3, firstId + i / 2);
                    insert.setObject(4, utc(at));
                });
    }

    /** Recomputes every seal of a tenant's ledger of the current year; empty when all fit. */
    public Optional<String> brokenLedger(int tenant) {
        return query("select * from retention_ledger where tenant_id = ? order by chain_year, chain_position", rows -> {
            List<LedgerChain.Sealed> chain = new ArrayList<>();
            while (rows.next()) {
                chain.add(new LedgerChain.Sealed(entry(rows), rows.getString("previous_hash"), rows.getString("entry_hash")));
            }
            if (chain.isEmpty()) {
                return Optional.of("the ledger is empty");
            }
            return LedgerChain.firstBroken(chain.get(0).previous(), chain).stream().mapToObj(i -> "entry " + i).findFirst();
        }, tenant);
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        LedgerEntry.Counts counts = new LedgerEntry.Counts(row.getLong("candidates"), row.getLong("deleted"), row.getLong("anonymised"), row.getLong("truncated"),
                row.getLong("restricted"), HeldText.read(row.getString("held")), row.getLong("errors"));
        return new LedgerEntry(row.getLong("run_id"), row.getInt("tenant_id"), row.getString("data_kind"), row.getString("rule_id"), row.getInt("policy_number"),
                row.getString("policy_hash"), Optional.ofNullable(row.getObject("from_day", LocalDate.class)), row.getObject("to_day", LocalDate.class), counts,
                instant(row, "started_at"), instant(row, "ended_at"), row.getString("job_version"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public long count(String sql, Object... values) {
        return query(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        }, values);
    }

    public int run(String sql, Object... values) {
        try (Connection connection = installation.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Reads the rows of a query. */
    public interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    public <T> T query(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = installation.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private interface Filler {
        void fill(PreparedStatement insert, int i) throws SQLException;
    }

    private void batch(String sql, int rows, Filler filler) {
        try (Connection connection = installation.connect()) {
            connection.setAutoCommit(false);
            try (Statement quick = connection.createStatement(); PreparedStatement insert = connection.prepareStatement(sql)) {
                quick.execute("set unique_checks = 0");
                for (int i = 0; i < rows; i++) {
                    filler.fill(insert, i);
                    insert.addBatch();
                    if (i % 2000 == 1999 || i == rows - 1) {
                        insert.executeBatch();
                    }
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
