package org.vorzimmer.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.server.Installation;

/** The one installation that the tests of a run share: started at the first use, stopped when the test JVM ends. */
public final class Vorzimmer {

    /** The demo's operators, by policy letter. */
    public enum Tenant {
        LERCHE("A"), RUDEL("B"), RUFWERK("C"), KONTOR("D"), NAHBEI("E");

        public final String letter;

        Tenant(String letter) {
            this.letter = letter;
        }

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String host() {
            return slug() + ".localhost";
        }
    }

    /** A login as the launcher prints it. */
    public record Credentials(String tenant, String roles, String user, String password) {
    }

    private static Vorzimmer shared;

    private final Installation installation;
    private final List<Credentials> logins;

    private Vorzimmer() {
        Path work = Path.of(System.getProperty("vorzimmer.it.work"), "shared");
        clear(work);
        installation = Installation.in(work).port(0).start();
        logins = installation.logins().stream().map(login -> new Credentials(login.tenant(), login.roles(), login.user(), login.password())).toList();
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
    }

    public static synchronized Vorzimmer running() {
        if (shared == null) {
            shared = new Vorzimmer();
        }
        return shared;
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

    public Installation installation() {
        return installation;
    }

    public int port() {
        return installation.port();
    }

    /** Address of a page as a browser types it. */
    public URI page(Tenant tenant, String path) {
        return URI.create("http://" + tenant.host() + ":" + port() + path);
    }

    public URI platform(String path) {
        return URI.create("http://platform.localhost:" + port() + path);
    }

    public Credentials login(Tenant tenant, String role) {
        return login(tenant.slug(), role);
    }

    public Credentials admin() {
        return login("platform", "PLATFORM_ADMIN");
    }

    private Credentials login(String slug, String role) {
        return logins.stream().filter(login -> login.tenant().equals(slug) && List.of(login.roles().split(",")).contains(role)).findFirst()
                .orElseThrow(() -> new AssertionError("No login printed for " + role + " at " + slug));
    }

    public List<Credentials> logins() {
        return logins;
    }

    /** How long a test waits for what it expects, at most. */
    public static Duration patience() {
        return Duration.ofSeconds(30);
    }
}
