package org.vorzimmer.vault;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.vorzimmer.shared.Setting;

/**
 * The installation's one secret: 32 bytes in base64, from a variable or a file, never from a database. Without it no sealed text can be read
 * by anybody, so it is kept apart from the backups of both databases. Each use gets a key of its own, derived by its label.
 */
@Singleton
class MasterKey {

    private byte[] key;
    private String print;

    @PostConstruct
    void load() {
        Optional<String> value = Setting.MASTER_KEY.optional();
        if (value.isPresent()) {
            use(decode(Setting.MASTER_KEY, value.get()));
        } else {
            use(decode(Setting.MASTER_KEY_FILE, Setting.MASTER_KEY_FILE.optional().map(MasterKey::read)
                    .orElseThrow(() -> new IllegalStateException("Setting " + Setting.MASTER_KEY_FILE.key() + " is missing: it names the file"
                            + " with 32 random bytes in base64 (or " + Setting.MASTER_KEY.key() + " holds them)"))));
        }
    }

    final void use(byte[] bytes) {
        key = bytes.clone();
        print = HexFormat.of().formatHex(derive("fingerprint"), 0, 8);
    }

    static byte[] decode(Setting setting, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Setting " + setting.key() + " is not base64", e);
        }
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new IllegalStateException("Setting " + setting.key() + " holds " + bytes.length + " bytes instead of " + AesGcm.KEY_BYTES);
        }
        return bytes;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException("Setting " + Setting.MASTER_KEY_FILE.key() + " names a file that cannot be read", e);
        }
    }

    byte[] derive(String label) {
        return new Mac256(key).of("vorzimmer/" + label);
    }

    /** Tells two master keys apart without telling anything of them. */
    String print() {
        return print;
    }
}
