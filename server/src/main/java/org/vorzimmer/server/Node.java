package org.vorzimmer.server;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Main class of the node's JVM: boots Payara Micro, deploys the EAR, and leaves when the launcher is gone. */
public final class Node {

    /** Made in the node's folder when the application runs. */
    static final String DEPLOYED = "deployed";

    private static final String APPLICATION = Path.of("vorzimmer.ear").toAbsolutePath().toString();
    private static final String NAME = "vorzimmer";
    private static final int NOT_DEPLOYED = 3;

    private Node() { }

    public static void main(String[] arguments) {
        endWithLauncher();
        LogContext.publish();
        takeKeyStorePassword();
        try {
            run(arguments);
        } catch (ReflectiveOperationException | IOException | ExecutionException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            System.exit(NOT_DEPLOYED); // threads of a half-started server would keep the JVM
        }
    }

    private static void run(String[] arguments) throws ReflectiveOperationException, IOException, ExecutionException, InterruptedException {
        // Known by name only: the class is inside Micro's runtime jars, which are not there at compile time.
        Class.forName("fish.payara.micro.impl.RootDirLauncher").getMethod("main", String[].class).invoke(null, (Object) arguments);
        PayaraMicroRuntime payara = PayaraMicro.getInstance().getRuntime();
        // Not by payara.deploy(): it would put the application on the operators' listener too, where only the server itself answers.
        payara.run(List.of(payara.getLocalDescriptor()), "deploy", "--virtualservers=server", "--availabilityenabled=true", APPLICATION)
                .values().iterator().next().get();
        // Micro reports success for deployments that failed; only what is listed afterwards runs.
        if (!payara.getDeployedApplicationNames().contains(NAME)) {
            throw new IllegalStateException("The application was not deployed");
        }
        Files.createFile(Path.of(DEPLOYED));
    }

    /** As a system property set here, unlike one on the command line, it is seen by nobody else on the machine. */
    private static void takeKeyStorePassword() {
        String keyStore = System.getenv(Setting.VORZIMMER_TLS_KEYSTORE.name());
        if (keyStore != null) {
            System.setProperty("javax.net.ssl.keyStore", keyStore);
            System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
            System.setProperty("javax.net.ssl.keyStorePassword", System.getenv(Setting.VORZIMMER_TLS_KEYSTORE_PASSWORD.name()));
        }
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
