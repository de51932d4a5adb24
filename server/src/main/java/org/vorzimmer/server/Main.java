package org.vorzimmer.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operator's program: starts an installation, says where it is, and watches over it until it is told to stop. */
public final class Main {

    private static final List<String> DEMO_TENANTS = List.of("lerche", "rudel", "rufwerk", "kontor", "nahbei");
    private static final Duration WATCH = Duration.ofSeconds(1);

    private final PrintStream out;
    private final Installation installation;
    private volatile boolean stopping;

    private Main(PrintStream out, Installation installation) {
        this.out = out;
        this.installation = installation;
    }

    public static void main(String[] arguments) {
        // The mail catcher's threads complain about clients that hang up; the operator does not need to know.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            if (!thread.isDaemon() && !thread.getName().contains(":127.0.0.1")) {
                e.printStackTrace();
            }
        });
        try {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.putAll(options(arguments));
            Installation installation = Installation.in(Path.of(environment.getOrDefault(Setting.VORZIMMER_DATA.name(), "data"))).env(environment);
            new Main(System.out, installation).run();
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The command line's options as settings. */
    static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!"--port".equals(arguments[i]) || i + 1 == arguments.length) {
                throw new StartException("Unknown option " + arguments[i] + ": there is --port PORT, everything else is set by environment variables");
            }
            options.put(Setting.VORZIMMER_PORT.name(), arguments[++i]);
        }
        return options;
    }

    private void run() {
        long start = System.nanoTime();
        installation.prepare();
        out.println("Vorzimmer is starting ...");
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
        try {
            installation.start();
            sayWhereItIs(Duration.ofNanos(System.nanoTime() - start));
            sayLogins();
            if (installation.settings().isDemo()) {
                out.println("A call for " + DEMO_TENANTS.get(0) + ": bin/simulate-call --tenant " + DEMO_TENANTS.get(0) + " --line +493023125710 --caller +4917612345678");
            }
            out.println("Ctrl-C stops it.");
            watch();
        } catch (StartException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    private void stop(Thread starter) {
        stopping = true;
        starter.interrupt(); // it may be waiting for a start
        installation.close();
    }

    private void sayWhereItIs(Duration taken) {
        out.println("Ready after " + taken.toSeconds() + " s.");
        if (installation.settings().isDemo()) {
            DEMO_TENANTS.forEach(tenant -> out.println("  " + installation.uri(tenant)));
        }
        out.println("  " + installation.uri("platform").resolve("portal/") + "  (the platform)");
        out.println("  " + installation.ops() + "health  (health, metrics and openapi, from this machine only)");
        if (installation.catchesMail()) {
            out.println("No VORZIMMER_SMTP_HOST is set: no mail leaves this machine, the office shows what was caught.");
        }
    }

    private void sayLogins() {
        List<String> logins = installation.readLogins();
        installation.forgetLogins();
        if (logins.isEmpty()) {
            return;
        }
        out.println("Logins, made anew at each start:");
        List<String[]> rows = new ArrayList<>();
        logins.forEach(line -> rows.add(line.split("\t")));
        int columns = rows.stream().mapToInt(row -> row.length).min().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                line.append("  ").append(row[i]).append(" ".repeat(widths[i] - row[i].length()));
            }
            out.println(line + "  " + installation.uri(row[0]).resolve("portal/"));
        }
    }

    /** Brings back what has died by itself; gives up on a node that dies before it was ready. */
    private void watch() {
        while (!stopping) {
            ChildProcess.pause(WATCH);
            if (!stopping && !installation.isDatabaseRunning()) {
                out.println("The database has ended unexpectedly and is started again.");
                installation.startDatabase();
            }
            if (!stopping && !installation.isNodeRunning()) {
                out.println("The node has ended unexpectedly and is started again.");
                installation.startNode();
                sayLogins();
            }
        }
    }
}
