package org.vorzimmer.it.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.vorzimmer.server.Installation;

/**
 * The one deployment of all in-container tests: domain and libraries as the EAR ships them and the tests, in one WAR, so that a test sees what only
 * its package may see. Its database is a real one, started empty by the server module and migrated by the application itself.
 */
public final class Deployments {

    private static final Path WORK = Path.of(System.getProperty("vorzimmer.it.container"));
    private static final String OWN_PACKAGE = "org/vorzimmer/it/container/";
    private static final Path EAR = Path.of(System.getProperty("vorzimmer.dist"), "vorzimmer.ear");

    private Deployments() {
    }

    @Deployment
    public static WebArchive domain() {
        clear(WORK);
        startDatabase();
        WebArchive war = ShrinkWrap.create(WebArchive.class, "domain.war")
                .addAsWebInfResource("container/beans.xml", "beans.xml")
                .addAsWebInfResource("container/glassfish-web.xml", "glassfish-web.xml")
                .addAsLibraries(locationOf(Assertions.class).toFile());
        testClasses().forEach(war::addClass);
        shippedJars().forEach(jar -> war.addAsLibraries(jar.toFile()));
        return war;
    }

    private static void startDatabase() {
        Installation installation = Installation.in(WORK.resolve("data")).port(0).startWithoutNode();
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        Properties settings = new Properties();
        // The server takes a file of system properties: passwords have no place in a command line.
        installation.forAnotherNode().forEach((name, value) -> settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        settings.put("vorzimmer.demo", "true");
        settings.put("vorzimmer.node", "container");
        try {
            Files.createDirectories(WORK.resolve("tmp"));
            try (Writer file = Files.newBufferedWriter(WORK.resolve("application.properties"))) {
                settings.store(file, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All test classes but those that look at the application from outside; the support of this package comes along. */
    private static List<String> testClasses() {
        Path root = locationOf(Deployments.class);
        try (Stream<Path> files = Files.walk(root.resolve("org/vorzimmer"))) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("org/vorzimmer/it/") || name.startsWith(OWN_PACKAGE) && !name.startsWith(OWN_PACKAGE + "Deployments"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars of the EAR but for those of the pages, unpacked. */
    private static List<Path> shippedJars() {
        List<Path> jars = new ArrayList<>();
        try (ZipFile ear = new ZipFile(EAR.toFile())) {
            Path folder = Files.createDirectories(WORK.resolve("lib"));
            for (Enumeration<? extends ZipEntry> entries = ear.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".jar") && !entry.getName().contains("primefaces")) {
                    Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream content = ear.getInputStream(entry)) {
                        Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
                    }
                    jars.add(jar);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
