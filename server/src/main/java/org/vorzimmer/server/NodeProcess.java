package org.vorzimmer.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The JVM in which Payara Micro runs the application; it ends by itself when the launcher is gone. */
final class NodeProcess implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);
    private static final List<String> FROM_OUTSIDE = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ");

    private final Distribution distribution;
    private final DataFolder data;
    private final Settings settings;
    private final NodeAddress address;
    private final PidFile pidFile;
    private Process process;

    NodeProcess(Distribution distribution, DataFolder data, Settings settings, NodeAddress address) {
        this.distribution = distribution;
        this.data = data;
        this.settings = settings;
        this.address = address;
        this.pidFile = new PidFile(data.run().resolve("node.pid"), "-Djava.io.tmpdir=" + data.temporary());
    }

    /** Starts from a clean copy; returns at once, the application becomes ready later. */
    void start() {
        pidFile.endOrphan(STOP_PATIENCE);
        NodeFolder.prepare(distribution, data);
        PayaraConfiguration configuration = new PayaraConfiguration(settings, data, address);
        configuration.write();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        // Relative to the node's folder: a colon in its path must not cut the class path in two.
        command.addAll(List.of("-cp", String.join(File.pathSeparator, "launch-micro.jar", "runtime/*", "server.jar"), Node.class.getName()));
        command.addAll(configuration.arguments());
        try {
            ProcessBuilder builder = ChildProcess.builder(command).directory(data.node().toFile()).redirectErrorStream(true)
                    .redirectOutput(Redirect.to(output().toFile()));
            setEnvironment(builder.environment());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pidFile.write(process.pid());
    }

    /** Whether the node has said that the application runs. */
    boolean isDeployed() {
        return Files.exists(data.node().resolve(Node.DEPLOYED));
    }

    private List<String> jvmOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xms128m", "-Xmx" + settings.get(Setting.VORZIMMER_HEAP).orElse("512m"), "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:ErrorFile=" + data.log().resolve("crash-%p.log"),
                "-Djava.io.tmpdir=" + data.temporary(), "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-Dhazelcast.socket.bind.any=false", // else the data grid listens on every address, whatever it is told
                "-Dproduct.name=Vorzimmer")); // in place of Payara's name and version on the server's own error pages
        settings.get(Setting.VORZIMMER_JVM_OPTIONS).ifPresent(more -> options.addAll(List.of(more.strip().split("\\s+"))));
        // A start by class path, unlike one by -jar, does not read these from the manifest.
        try (JarFile launcher = new JarFile(distribution.payara().resolve("launch-micro.jar").toFile())) {
            Attributes manifest = launcher.getManifest().getMainAttributes();
            for (String opened : manifest.getValue("Add-Opens").split(" +")) {
                options.add("--add-opens=" + opened + "=ALL-UNNAMED");
            }
            for (String exported : manifest.getValue("Add-Exports").split(" +")) {
                options.add("--add-exports=" + exported + "=ALL-UNNAMED");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return options;
    }

    private void setEnvironment(Map<String, String> environment) {
        environment.keySet().retainAll(FROM_OUTSIDE);
        environment.putAll(settings.asEnvironment());
        environment.put(Setting.VORZIMMER_HTTP_PORT.name(), String.valueOf(address.http()));
        if (address.https() != 0) {
            environment.put(Setting.VORZIMMER_HTTPS_PORT.name(), String.valueOf(address.https()));
        }
        environment.put(Setting.VORZIMMER_OPS_PORT.name(), String.valueOf(address.ops()));
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc would spend some 100 MB on arenas
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** What the JVM said outside its log. */
    Path output() {
        return data.log().resolve("node.out");
    }

    /** Closes the node's input, upon which it shuts down in order. */
    void stop() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy(); // its end of the pipe is broken, so it will not hear us there
        }
        if (!ChildProcess.gone(process.toHandle(), STOP_PATIENCE)) {
            ChildProcess.end(process.toHandle(), Duration.ofSeconds(5));
        }
        pidFile.delete();
    }

    void kill() {
        process.destroyForcibly();
        ChildProcess.gone(process.toHandle(), STOP_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    /** Why it ended, as far as its logs tell. */
    String lastWords() {
        return LogTail.reason(data.log().resolve("node.0.log"), output());
    }
}
