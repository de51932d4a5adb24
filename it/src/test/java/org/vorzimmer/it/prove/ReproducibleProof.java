package org.vorzimmer.it.prove;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.vorzimmer.it.harness.Findings;
import org.vorzimmer.it.harness.Names.Options;

/**
 * The committed state is built twice, in two clones, in another folder, time zone and language, and must give the same bytes.
 *
 * <p>Both with umask 022, Debian's default: archives keep the modes of the files that git has made.
 */
final class ReproducibleProof {

    private static final List<String> ARTEFACTS = List.of("domain-ejb/target/domain-ejb-0.1.0.jar", "web-kit/target/web-kit-0.1.0.jar", "public-site/target/public-site.war",
            "portal-web/target/portal-web.war", "ear/target/vorzimmer.ear", "server/target/server.jar");

    private ReproducibleProof() {
    }

    static void run(Options options) throws Exception {
        Findings findings = Findings.in("proofs.md", options.command());
        Path work = Files.createTempDirectory("vorzimmer-reproducible");
        Path home = Path.of("").toAbsolutePath();
        try {
            Path first = build(home, work.resolve("one"), Map.of("TZ", "Europe/Berlin", "LANG", "C.UTF-8", "MAVEN_OPTS", "-Duser.language=de"));
            Path second = build(home, work.resolve("another/folder"), Map.of("TZ", "Pacific/Auckland", "LANG", "C.UTF-8", "MAVEN_OPTS", "-Duser.language=tr"));
            List<String> different = new ArrayList<>();
            for (String artefact : ARTEFACTS) {
                String one = sha256(first.resolve(artefact));
                String other = sha256(second.resolve(artefact));
                findings.say((one.equals(other) ? "the same: " : "DIFFERENT: ") + artefact.replaceAll(".*/", "") + " " + one.substring(0, 16)
                        + (one.equals(other) ? "…" : "… and " + other.substring(0, 16) + "…"));
                if (!one.equals(other)) {
                    different.add(artefact);
                }
            }
            findings.write();
            if (!different.isEmpty()) {
                throw new AssertionError("Not reproducible: " + different);
            }
        } finally {
            command(Map.of(), "rm", "-rf", work.toString());
        }
    }

    private static Path build(Path home, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        command(environment, "bash", "-c", "umask 022 && git clone -q '" + home + "' '" + folder + "' && cd '" + folder
                + "' && mvn -q -B -DskipTests -pl ear,server -am package");
        return folder;
    }

    private static void command(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new AssertionError(String.join(" ", words));
        }
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
