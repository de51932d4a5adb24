package org.vorzimmer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One running Vorzimmer with everything that belongs to it: database, mail catcher and node. The operator's program
 * and the tests start it alike; the tests also end its parts one by one.
 */
public final class Installation implements AutoCloseable {

    private final Map<String, String> environment = new HashMap<>();
    private final DataFolder data;
    private Settings settings;
    private Distribution distribution;
    private InstallationLock lock;
    private EmbeddedDatabase database;
    private MailCatcher mail;
    private NodeProcess node;
    private NodeAddress address;
    private boolean closed;

    private Installation(DataFolder data) {
        this.data = data;
    }

    /** An installation that keeps its data in this folder; not started yet. */
    public static Installation in(Path folder) {
        return new Installation(DataFolder.open(folder));
    }

    /** The port for visitors; 0 takes any free one. */
    public Installation port(int port) {
        return env(Setting.VORZIMMER_PORT.name(), String.valueOf(port));
    }

    /** One setting by the name of its environment variable. */
    public Installation env(String key, String value) {
        environment.put(key, value);
        return this;
    }

    public Installation env(Map<String, String> more) {
        environment.putAll(more);
        return this;
    }

    /** Looks at the settings, takes the data folder and chooses the ports: everything that can be refused at once. */
    public synchronized Installation prepare() {
        refuseAfterClose();
        settings = Settings.from(environment);
        SettingsCheck.check(settings);
        distribution = Distribution.find();
        lock = InstallationLock.take(data);
        try {
            address = NodeAddress.choose(settings);
            lock.say("process " + ProcessHandle.current().pid() + ", " + uri("platform"));
            if (!settings.hasOwnDatabase()) {
                ExternalDatabase.check(settings);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        return this;
    }

    /** Returns when the application has said that it is ready; otherwise nothing is left running. */
    public synchronized Installation start() {
        startWithoutNode();
        try {
            node = new NodeProcess(distribution, data, settings, address);
            startNode();
        } catch (RuntimeException e) {
            abandon();
            throw e;
        }
        return this;
    }

    /** Starts what the application needs and not the application itself, which in-container tests run in a server of their own. */
    public synchronized Installation startWithoutNode() {
        if (lock == null) {
            prepare();
        }
        try {
            startOwnDatabase();
            startMail();
            complete();
        } catch (RuntimeException e) {
            abandon();
            throw e;
        }
        return this;
    }

    private void abandon() {
        Thread.interrupted(); // told to stop while starting: what runs already is still to be ended in order
        close();
    }

    private void startOwnDatabase() {
        // Said before the address of the embedded database is added, which would look like somebody else's.
        settings = settings.with(Setting.VORZIMMER_DEMO, settings.isDemo());
        if (settings.hasOwnDatabase()) {
            database = new EmbeddedDatabase(distribution, data);
            database.start();
            settings = settings.with(database.settings());
        }
    }

    private void startMail() {
        if (!settings.isSet(Setting.VORZIMMER_SMTP_HOST)) {
            mail = new MailCatcher();
            mail.start();
            settings = settings.with(mail.settings());
        }
    }

    /** What the application must know and the operator need not say. */
    private void complete() {
        settings = settings.with(Setting.VORZIMMER_DATA, data.root());
        if (!settings.isSet(Setting.VORZIMMER_MASTER_KEY) && !settings.isSet(Setting.VORZIMMER_MASTER_KEY_FILE)) {
            settings = settings.with(Setting.VORZIMMER_MASTER_KEY_FILE, new Secrets(data).masterKeyFile());
        }
        if (!settings.isSet(Setting.VORZIMMER_KEYS_BACKUP)) {
            settings = settings.with(Setting.VORZIMMER_KEYS_BACKUP, data.keysBackup());
        }
        if (settings.isSet(Setting.VORZIMMER_TLS_KEYSTORE)) {
            settings = settings.with(Setting.VORZIMMER_TLS, true);
        }
        if (settings.isDemo() && tellsLogins() && !settings.isSet(Setting.VORZIMMER_LOGINS_FILE)) {
            settings = settings.with(Setting.VORZIMMER_LOGINS_FILE, logins());
        }
    }

    /** One node makes the demo's passwords; another one that joins must not change them. */
    private boolean tellsLogins() {
        return database != null || settings.get(Setting.VORZIMMER_CLUSTER).map(Cluster::parse).map(Cluster::isFirstHere).orElse(true);
    }

    /** Where visitors of this tenant go; the platform's own host is "platform". */
    public URI uri(String tenant) {
        return address.https() != 0
                ? URI.create("https://" + tenant + ".localhost:" + address.https() + "/")
                : URI.create("http://" + tenant + ".localhost:" + address.http() + "/");
    }

    /** Where health, metrics and OpenAPI are answered, on the loopback address only. */
    public URI ops() {
        return URI.create("http://127.0.0.1:" + address.ops() + "/");
    }

    public int port() {
        return address.http();
    }

    /** Port of the node's own https listener; 0 without one. */
    public int httpsPort() {
        return address.https();
    }

    public Path data() {
        return data.root();
    }

    /** The settings in force, those made up by the launcher included. */
    public Settings settings() {
        return settings;
    }

    /** The settings with which a second node shares this one's database, keys and mails. */
    public Map<String, String> forAnotherNode() {
        Map<String, String> shared = new HashMap<>(settings.asEnvironment());
        for (Setting own : List.of(Setting.VORZIMMER_DATA, Setting.VORZIMMER_PORT, Setting.VORZIMMER_TLS_PORT, Setting.VORZIMMER_OPS_PORT,
                Setting.VORZIMMER_NODE, Setting.VORZIMMER_LOGINS_FILE, Setting.VORZIMMER_DEMO, Setting.VORZIMMER_HTTP_PORT,
                Setting.VORZIMMER_HTTPS_PORT)) {
            shared.remove(own.name());
        }
        return shared;
    }

    /** A connection to the schema of the application as its owner. */
    public Connection connect() throws SQLException {
        return connect(Setting.VORZIMMER_DB_URL, "VORZIMMER_DB_OWNER");
    }

    /** A connection as the application has them: it sees what the others do. */
    public Connection connectAsApplication() throws SQLException {
        return connect(Setting.VORZIMMER_DB_URL, "VORZIMMER_DB_APP");
    }

    /** A connection to the schema of the keys. */
    public Connection connectToKeys() throws SQLException {
        return connect(Setting.VORZIMMER_KEYS_URL, "VORZIMMER_KEYS");
    }

    private Connection connect(Setting url, String account) throws SQLException {
        return DriverManager.getConnection(settings.get(url).orElseThrow(),
                settings.get(Setting.valueOf(account + "_USER")).orElseThrow(),
                settings.get(Setting.valueOf(account + "_PASSWORD")).orElseThrow());
    }

    /** The mail catcher; there is none with a mail server of the operator's own. */
    public MailCatcher mail() {
        return mail;
    }

    boolean catchesMail() {
        return mail != null;
    }

    /** The demo's logins of this start, one a line: tenant, roles, user, password, host, separated by tabs. */
    public List<String> readLogins() {
        try {
            return Files.exists(logins()) ? Files.readAllLines(logins()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The passwords have been told; from now on nobody finds them on the disk. */
    void forgetLogins() {
        try {
            Files.deleteIfExists(logins());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logins() {
        return data.run().resolve("logins.tsv");
    }

    public long nodePid() {
        return node.pid();
    }

    public boolean isNodeRunning() {
        return node != null && node.isRunning();
    }

    /** Starts the node on the same ports and waits until it is ready. */
    public synchronized void startNode() {
        refuseAfterClose();
        node.start();
        new Readiness(node, address).await();
    }

    /** Ends the node in order. */
    public synchronized void stopNode() {
        node.stop();
    }

    /** Ends the node as a crash would. */
    public void killNode() {
        node.kill();
    }

    public synchronized void restartNode() {
        stopNode();
        startNode();
    }

    public boolean isDatabaseRunning() {
        return database == null || database.isRunning();
    }

    /** Starts the embedded database on the same port. */
    public synchronized void startDatabase() {
        refuseAfterClose();
        database.start();
    }

    public synchronized void stopDatabase() {
        database.stop();
    }

    /** Ends the embedded database as a crash would. */
    public void killDatabase() {
        database.kill();
    }

    private void refuseAfterClose() {
        if (closed) {
            throw new StartException("This installation has been stopped");
        }
    }

    /** Ends node, mail catcher and database, in this order. */
    @Override
    public synchronized void close() {
        closed = true;
        if (node != null) {
            node.close();
        }
        if (mail != null) {
            mail.close();
        }
        if (database != null) {
            database.close();
        }
        if (lock != null) {
            forgetLogins();
            lock.close();
        }
    }
}
