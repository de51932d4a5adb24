package org.vorzimmer.server;

import java.nio.file.Path;

/** The operator's program. */
public final class Main {

    private Main() { }

    public static void main(String[] arguments) throws Exception {
        Installation installation = Installation.in(Path.of(System.getenv().getOrDefault("VORZIMMER_DATA", "data")));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        long start = System.nanoTime();
        try {
            installation.env(System.getenv()).start();
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.out.println("ready on " + installation.port() + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
        Thread.currentThread().join();
    }
}
