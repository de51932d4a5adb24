package org.vorzimmer.server;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.File;
import java.io.IOException;

/** Main class of the node's JVM: boots Payara Micro, deploys the EAR, and leaves when the launcher is gone. */
public final class Node {

    private static final File APPLICATION = new File("vorzimmer.ear");
    private static final String NAME = "vorzimmer";
    private static final int NOT_DEPLOYED = 3;

    private Node() { }

    public static void main(String[] arguments) throws Exception {
        endWithLauncher();
        LogContext.publish();
        // Known by name only: the class is inside Micro's runtime jars, which are not there at compile time.
        Class.forName("fish.payara.micro.impl.RootDirLauncher").getMethod("main", String[].class).invoke(null, (Object) arguments);
        PayaraMicroRuntime payara = PayaraMicro.getInstance().getRuntime();
        boolean accepted = payara.deploy(APPLICATION);
        // Micro says yes to deployments that failed; only what is listed afterwards runs.
        if (!accepted || !payara.getDeployedApplicationNames().contains(NAME)) {
            System.err.println("The application was not deployed; the reason stands above or in the log.");
            System.exit(NOT_DEPLOYED);
        }
        System.out.println("The application runs.");
    }

    /** The launcher holds the other end of our input; when it is killed, the system closes it. */
    private static void endWithLauncher() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                System.err.println("The line to the launcher is broken: " + e.getMessage());
            }
            System.exit(0);
        }, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
