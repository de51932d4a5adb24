package org.vorzimmer.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.vorzimmer.server.Installation;

/** The one installation that the tests of a run share: started at the first use, stopped when the test JVM ends. */
public final class Vorzimmer implements AutoCloseable {

    /** The demo's operators, by policy letter. */
    public enum Tenant {
        LERCHE("A"), RUDEL("B"), RUFWERK("C"), KONTOR("D"), NAHBEI("E");

        public final String letter;

        Tenant(String letter) {
            this.letter = letter;
        }

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String host() {
            return slug() + ".localhost";
        }
    }

    /** A login as the launcher prints it. */
    public record Credentials(String tenant, String roles, String user, String password) {
    }

    /** This machine counts as a proxy, so that a test can come from many addresses: the limits for one are narrower than a test run. */
    public static final Map<String, String> BEHIND_PROXY = Map.of("VORZIMMER_TRUSTED_PROXIES", "127.0.0.1");

    /** A node of one test lives for minutes: the second compiler would only take time from it. */
    private static final Map<String, String> SHORT_LIVED = Map.of("VORZIMMER_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");

    /** The shared one answers many thousands of requests and keeps the sessions of all tests. */
    private static final Map<String, String> LONG_LIVED = Map.of("VORZIMMER_HEAP", "1g",
            // Only what is really hot goes through the second compiler: at a start it takes half of the time.
            "VORZIMMER_JVM_OPTIONS", "-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000");

    private static final String SHARED = "shared";

    private static Vorzimmer shared;

    private final Installation installation;
    private final List<Credentials> logins;
    private final int port;

    /** Attached to an installation that a developer has started: quick, but nothing that stops or restarts can be tested. */
    private Vorzimmer(int port, Path printedLogins) throws IOException {
        this.installation = null;
        this.port = port;
        this.logins = Files.readAllLines(printedLogins).stream().map(line -> line.strip().split(" +"))
                .filter(part -> part.length == 5).map(part -> new Credentials(part[0], part[1], part[2], part[3])).toList();
    }

    private Vorzimmer(Path work, Map<String, String> environment) {
        installation = Installation.in(work).env(work.endsWith(SHARED) ? LONG_LIVED : SHORT_LIVED).env(environment).port(0).start();
        logins = installation.readLogins().stream().map(line -> line.split("\t")).map(part -> new Credentials(part[0], part[1], part[2], part[3])).toList();
        port = installation.port();
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
    }

    public static synchronized Vorzimmer running() {
        if (shared == null) {
            shared = System.getProperty("vorzimmer.it.attach.port") == null ? alone(SHARED, BEHIND_PROXY) : attached();
        }
        return shared;
    }

    /** One of its own, for tests that move the clock or stop something; close it after use. */
    public static Vorzimmer alone(String name) {
        return System.getProperty("vorzimmer.it.attach.port") == null ? alone(name, Map.of()) : attached();
    }

    /** One of its own that believes what this machine says about a visitor's address. */
    public static Vorzimmer aloneBehindProxy(String name) {
        return System.getProperty("vorzimmer.it.attach.port") == null ? alone(name, BEHIND_PROXY) : attached();
    }

    /** One of its own with these settings. */
    public static Vorzimmer alone(String name, Map<String, String> environment) {
        clear(work(name));
        return again(name, environment);
    }

    /** The one of this name once more, with the data that it has left. */
    public static Vorzimmer again(String name, Map<String, String> environment) {
        return new Vorzimmer(work(name), environment);
    }

    /** The data folder of the installation of this name. */
    public static Path work(String name) {
        return Path.of(System.getProperty("vorzimmer.it.work"), name);
    }

    /** A second node beside this one, with the same database, keys and mails, as the handbook says; close it after use. */
    public Vorzimmer secondNode(String name, Map<String, String> environment) {
        Map<String, String> shared = new HashMap<>(installation.forAnotherNode());
        shared.putAll(environment);
        return alone(name, shared);
    }

    @Override
    public void close() {
        if (installation != null) {
            installation.close();
        }
    }

    /** Asks the database itself, where a test must know that nothing is left. */
    public long count(String sql) {
        try (Connection connection = installation.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Waits until the number is what it should be; fails with the number it was last. */
    public void awaitCount(String sql, long expected) {
        long deadline = System.nanoTime() + Duration.ofSeconds(150).toNanos();
        long last = count(sql);
        while (last != expected) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Expected " + expected + " but it is " + last + ": " + sql);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            last = count(sql);
        }
    }

    private static Vorzimmer attached() {
        try {
            return new Vorzimmer(Integer.getInteger("vorzimmer.it.attach.port"), Path.of(System.getProperty("vorzimmer.it.attach.logins")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Installation installation() {
        return installation;
    }

    public int port() {
        return port;
    }

    /** Address of a page as a browser types it. */
    public URI page(Tenant tenant, String path) {
        return URI.create("http://" + tenant.host() + ":" + port() + path);
    }

    public URI platform(String path) {
        return URI.create("http://platform.localhost:" + port() + path);
    }

    public Credentials login(Tenant tenant, String role) {
        return login(tenant.slug(), role);
    }

    public Credentials admin() {
        return login("platform", "PLATFORM_ADMIN");
    }

    /** Does something while rows are locked, as by a transaction that takes its time. */
    public void whileLocked(String selectForUpdate, Runnable work) {
        try (Connection connection = installation.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery(selectForUpdate).close();
            try {
                work.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new AssertionError(selectForUpdate, e);
        }
    }

    /** Waits until the application is at a statement that contains this. */
    public void awaitStatement(String part) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (Connection connection = installation.connectAsApplication();
                PreparedStatement statement = connection.prepareStatement("select count(*) from information_schema.processlist where id <> connection_id() and info like ?")) {
            statement.setString(1, "%" + part + "%");
            while (true) {
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("The application never came to " + part);
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        } catch (SQLException e) {
            throw new AssertionError(part, e);
        }
    }

    /** Changes the database as its owner, where a test needs more rows than people can make. */
    public void change(String... statements) {
        try (Connection connection = installation.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private Credentials login(String slug, String role) {
        return logins.stream().filter(login -> login.tenant().equals(slug) && List.of(login.roles().split(",")).contains(role)).findFirst()
                .orElseThrow(() -> new AssertionError("No login printed for " + role + " at " + slug));
    }

    public List<Credentials> logins() {
        return logins;
    }

    /** How long a test waits for what it expects, at most. */
    public static Duration patience() {
        return Duration.ofSeconds(30);
    }
}
