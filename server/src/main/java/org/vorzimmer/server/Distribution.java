package org.vorzimmer.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The read-only folder that the build puts together: Payara, the database server, the launcher's jars and the EAR. */
public record Distribution(Path home) {

    /** Overrides the search, for example when this class is loaded from a local repository. */
    static final String PROPERTY = "vorzimmer.dist";

    /** Finds the folder next to the code that is running, be it the distribution's own jar or the module's build folder. */
    public static Distribution find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new Distribution(Path.of(named).toAbsolutePath());
        }
        for (Path folder = codeSource(); folder != null; folder = folder.getParent()) {
            for (Path candidate : new Path[] {folder, folder.resolve("dist"), folder.resolve("server/target/dist")}) {
                if (Files.isRegularFile(candidate.resolve("vorzimmer.ear"))) {
                    return new Distribution(candidate);
                }
            }
        }
        throw new StartException("No assembled server found: build it with mvn -DskipTests package, or name it by -D" + PROPERTY);
    }

    private static Path codeSource() {
        try {
            return Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new StartException("Where this program lies is not a file: " + e.getInput(), e);
        }
    }

    Path payara() {
        return home.resolve("payara");
    }

    Path application() {
        return home.resolve("vorzimmer.ear");
    }

    Path ownJar() {
        return home.resolve("launcher/server.jar");
    }

    Path database() {
        return home.resolve("database");
    }

    Path databaseProgram(String name) {
        return database().resolve("bin").resolve(name);
    }
}
