package org.vorzimmer.vault;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.tenancy.TenantId;

/**
 * The key store's backup: one small file per wrapped key, so that destroying a key can destroy its copy too, which no dump allows. A file is
 * overwritten with zeros in place before it is removed; on storage that writes elsewhere (snapshots, flash) what remains is a wrapped key.
 * Does nothing when no folder is set: then the operator must have another way to back up keys that forgets destroyed ones.
 */
@Dependent
class KeyMirror {

    private static final String ENDING = ".key";

    Optional<Path> folder() {
        return Setting.KEYS_BACKUP.optional().map(Path::of);
    }

    /** Whose folder it is, for the alarm. */
    String node() {
        return Setting.NODE.get();
    }

    boolean isOn() {
        return folder().isPresent();
    }

    /** Writes the file unless it is there with the same content; true when something was written. */
    boolean keep(StoredKey key) {
        if (!isOn()) {
            return false;
        }
        Path file = file(key.tenant(), key.id());
        byte[] content = write(key);
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
                return false;
            }
            overwrite(file, content);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The key's copy could not be written", e);
        }
    }

    /** Zeros first, then removal; a file that is gone already is no error. */
    void destroy(TenantId tenant, KeyId id) {
        if (!isOn()) {
            return;
        }
        Path file = file(tenant, id);
        try {
            overwrite(file, new byte[Math.toIntExact(Files.size(file))]);
            Files.delete(file);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The key's copy could not be overwritten", e);
        }
    }

    /** What the folder holds, in no order; files that cannot be understood are left out. */
    List<StoredKey> all() {
        if (folder().isEmpty() || !Files.isDirectory(folder().get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder().get(), 2)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).map(KeyMirror::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of key copies cannot be read", e);
        }
    }

    private Path file(TenantId tenant, KeyId id) {
        return folder().orElseThrow().resolve(tenant.toString()).resolve(id + ENDING);
    }

    private static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.truncate(content.length);
            channel.force(true);
        }
    }

    private static byte[] write(StoredKey key) {
        return String.join(" ", key.tenant().toString(), key.id().toString(), key.owner(), key.wrapped(), key.masterPrint(),
                key.created().toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<StoredKey> read(Path file) {
        try {
            String[] parts = Files.readString(file).split(" ");
            return parts.length != 6 ? Optional.empty() : Optional.of(new StoredKey(new TenantId(Integer.parseInt(parts[0])),
                    KeyId.parse(parts[1]), parts[2], parts[3], parts[4], Instant.parse(parts[5])));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A key's copy cannot be read", e);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
