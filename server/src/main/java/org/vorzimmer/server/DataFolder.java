package org.vorzimmer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything one installation keeps between two starts; readable by its owner only. */
public record DataFolder(Path root) {

    /** Makes the folder and its parts where they are missing. */
    public static DataFolder open(Path folder) {
        DataFolder data = new DataFolder(folder.toAbsolutePath().normalize());
        try {
            for (Path part : List.of(data.root, data.secrets(), data.run(), data.log(), data.temporary())) {
                Files.createDirectories(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new StartException("VORZIMMER_DATA: cannot write to " + data.root + " (" + e.getMessage() + ")", e);
        }
        return data;
    }

    /** The database server's files. */
    Path database() {
        return root.resolve("db");
    }

    /** Generated passwords and the master key. */
    Path secrets() {
        return root.resolve("secrets");
    }

    /** Process ids and what lives only while the installation runs. */
    Path run() {
        return root.resolve("run");
    }

    Path log() {
        return root.resolve("log");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path databasePort() {
        return run().resolve("mariadbd.port");
    }

    /**
     * The node's own copy of the prepared Payara folder. Payara's class loader does not find its own files below a path with more than ASCII letters:
     * then they lie in a folder of their own outside, made anew at each start like the one inside.
     */
    Path node() {
        return isPlain(root) ? root.resolve("node") : outside().resolve("node-" + UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Path outside() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "vorzimmer").toAbsolutePath();
        return isPlain(cache) ? cache : Path.of("/var/tmp", "vorzimmer-" + Integer.toHexString(cache.toString().hashCode()));
    }

    private static boolean isPlain(Path path) {
        return path.toString().chars().allMatch(letter -> letter < 128);
    }

    /** The application's mirror of the key store, which no dump contains. */
    Path keysBackup() {
        return root.resolve("keys-backup");
    }

    /** Written by a restore, read by the application: what was erased since the backup must be erased again. */
    Path restoredMarker() {
        return root.resolve("restored");
    }

    /** Writes a file that nobody else may read, not even for a moment. */
    static void writePrivately(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
