package org.vorzimmer.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One running Vorzimmer with everything that belongs to it: database, mail catcher and node. The program of the
 * operator and the tests start it alike.
 */
public final class Installation implements AutoCloseable {

    private static final Duration READY_PATIENCE = Duration.ofSeconds(180);

    private final Map<String, String> environment = new HashMap<>();
    private final DataFolder data;
    private InstallationLock lock;
    private EmbeddedDatabase database;
    private MailCatcher mail;
    private NodeProcess node;
    private NodeAddress address;

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

    public Installation env(String key, String value) {
        environment.put(key, value);
        return this;
    }

    public Installation env(Map<String, String> more) {
        environment.putAll(more);
        return this;
    }

    /** Returns when the application has said that it is ready. */
    public Installation start() {
        Settings settings = Settings.from(environment).with(Setting.VORZIMMER_DATA, data.root());
        Distribution distribution = Distribution.find();
        lock = InstallationLock.take(data);
        try {
            database = new EmbeddedDatabase(distribution, data);
            database.start();
            mail = new MailCatcher();
            mail.start();
            settings = settings.with(database.settings()).with(mail.settings());
            int port = settings.number(Setting.VORZIMMER_PORT, Ports.firstFreeFrom(8080, "127.0.0.1"));
            address = new NodeAddress("node", "127.0.0.1", port == 0 ? Ports.free() : port, 0, Ports.free(), Ports.free());
            node = new NodeProcess(distribution, data, settings, address);
            node.start();
            awaitReady();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        return this;
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + READY_PATIENCE.toNanos();
        while (!answers()) {
            if (!node.isRunning()) {
                throw new StartException("The node ended with code " + node.exitCode() + "\n" + node.lastWords(30));
            }
            if (System.nanoTime() > deadline) {
                throw new StartException("Not ready\n" + node.lastWords(30));
            }
            ChildProcess.pause(Duration.ofMillis(250));
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + address.ops() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public int port() {
        return address.http();
    }

    public long nodePid() {
        return node.pid();
    }

    @Override
    public void close() {
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
            lock.close();
        }
    }
}
