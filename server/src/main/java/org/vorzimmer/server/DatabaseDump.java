package org.vorzimmer.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;

/**
 * The schema of the application as a file, and back. The schema of the keys is left out on purpose: in a dump a
 * destroyed key would live on, and with it what was erased. Rights are kept beside the tables, because the migrations
 * that granted them do not run again on a restored schema.
 */
final class DatabaseDump {

    private static final String TABLES = "tables.sql.gz";
    private static final String RIGHTS = "rights.tsv";
    private static final Pattern GRANT = Pattern.compile("GRANT (.+) ON `([^`]+)`\\.`([^`]+)` TO .*");
    private static final List<String> GRANTEES = List.of("VORZIMMER_DB_APP", "VORZIMMER_DB_SWEEPER");

    private final Distribution distribution;
    private final DataFolder data;
    private final Settings settings;

    DatabaseDump(Distribution distribution, DataFolder data, Settings settings) {
        this.distribution = distribution;
        this.data = data;
        this.settings = settings;
    }

    void writeTo(Path folder) {
        List<String> command = command("mariadb-dump");
        command.addAll(List.of("--single-transaction", "--skip-lock-tables", "--quick", "--routines", "--triggers", "--hex-blob", "--no-tablespaces"));
        command.add(schema());
        try {
            Process dump = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            try (InputStream tables = dump.getInputStream(); OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(TABLES)))) {
                tables.transferTo(file);
            }
            check(dump, "mariadb-dump");
            Files.write(folder.resolve(RIGHTS), rights());
        } catch (IOException | SQLException e) {
            throw new StartException("The backup failed: " + e.getMessage(), e);
        }
    }

    /** Replaces whatever is in the schema now. */
    void readFrom(Path folder) {
        try {
            recreateSchema();
            List<String> command = command("mariadb");
            command.add(schema());
            Process client = new ProcessBuilder(command).redirectError(Redirect.INHERIT).redirectOutput(Redirect.DISCARD).start();
            try (InputStream tables = new GZIPInputStream(Files.newInputStream(folder.resolve(TABLES))); OutputStream input = client.getOutputStream()) {
                tables.transferTo(input);
            }
            check(client, "mariadb");
            grant(folder.resolve(RIGHTS));
        } catch (IOException | SQLException e) {
            throw new StartException("The restore failed: " + e.getMessage(), e);
        }
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(TABLES)) && Files.isRegularFile(folder.resolve(RIGHTS));
    }

    private List<String> command(String program) {
        HostAddress server = configuration().addresses().get(0);
        Path login = data.run().resolve(program + ".cnf");
        // In a file of its own: a command line is seen by everybody on the machine.
        DataFolder.writePrivately(login, "[client]\nuser=" + value("VORZIMMER_DB_OWNER_USER") + "\npassword=\"" + value("VORZIMMER_DB_OWNER_PASSWORD") + "\"\n");
        login.toFile().deleteOnExit();
        SslMode ssl = configuration().sslMode();
        return new ArrayList<>(List.of(distribution.databaseProgram(program).toString(), "--defaults-file=" + login,
                "--protocol=tcp", "--host=" + server.host, "--port=" + server.port, "--default-character-set=utf8mb4",
                ssl == SslMode.DISABLE ? "--skip-ssl" : "--ssl", ssl == SslMode.VERIFY_FULL ? "--ssl-verify-server-cert" : "--skip-ssl-verify-server-cert"));
    }

    private static void check(Process process, String program) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " ended with code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Each account tells its own rights: nobody else may ask for them. */
    private List<String> rights() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String account : GRANTEES) {
            try (Connection connection = connect(account); Statement statement = connection.createStatement();
                    ResultSet grants = statement.executeQuery("show grants")) {
                while (grants.next()) {
                    Matcher grant = GRANT.matcher(grants.getString(1));
                    if (grant.matches() && grant.group(2).equals(schema())) {
                        lines.add(String.join("\t", account, grant.group(3), grant.group(1)));
                    }
                }
            }
        }
        return lines;
    }

    private void grant(Path file) throws IOException, SQLException {
        try (Connection connection = connect("VORZIMMER_DB_OWNER"); Statement statement = connection.createStatement();
                BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split("\t");
                statement.execute("grant " + part[2] + " on `" + part[1] + "` to `" + value(part[0] + "_USER") + "`");
            }
        }
    }

    private void recreateSchema() throws SQLException {
        try (Connection connection = connect("VORZIMMER_DB_OWNER"); Statement statement = connection.createStatement()) {
            statement.execute("drop database `" + schema() + "`");
            statement.execute("create database `" + schema() + "` character set utf8mb4 collate utf8mb4_unicode_ci");
        }
    }

    private Connection connect(String account) throws SQLException {
        return DriverManager.getConnection(value("VORZIMMER_DB_URL"), value(account + "_USER"), value(account + "_PASSWORD"));
    }

    private String value(String setting) {
        return settings.get(Setting.valueOf(setting)).orElseThrow();
    }

    private String schema() {
        return configuration().database();
    }

    private Configuration configuration() {
        return DatabaseUrl.parse(Setting.VORZIMMER_DB_URL, value("VORZIMMER_DB_URL"));
    }
}
