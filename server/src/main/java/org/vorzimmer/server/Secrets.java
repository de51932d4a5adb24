package org.vorzimmer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys that the launcher makes up once and keeps in files of their own. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(DataFolder data) {
        this.folder = data.secrets();
    }

    /** The password of this name; made up when asked for the first time. */
    String password(String name) {
        Path file = folder.resolve(name + ".password");
        try {
            if (!Files.exists(file)) {
                DataFolder.writePrivately(file, random(24));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the master key of the vault, 32 bytes in Base64; made when asked for the first time. */
    Path masterKeyFile() {
        Path file = folder.resolve("master.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            RANDOM.nextBytes(key);
            DataFolder.writePrivately(file, Base64.getEncoder().encodeToString(key) + "\n");
        }
        return file;
    }

    /** Letters, digits, - and _ only: safe in SQL, in an URL and on a command line. */
    static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
