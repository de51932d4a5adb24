package org.vorzimmer.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at all settings before anything is started: the first that is wrong stops the start with one line that names it. */
final class SettingsCheck {

    private static final Set<Setting> OF_AN_OWN_DATABASE_SERVER = EnumSet.of(
            Setting.VORZIMMER_DB_OWNER_USER, Setting.VORZIMMER_DB_OWNER_PASSWORD,
            Setting.VORZIMMER_DB_APP_USER, Setting.VORZIMMER_DB_APP_PASSWORD,
            Setting.VORZIMMER_DB_SWEEPER_USER, Setting.VORZIMMER_DB_SWEEPER_PASSWORD,
            Setting.VORZIMMER_KEYS_URL, Setting.VORZIMMER_KEYS_USER, Setting.VORZIMMER_KEYS_PASSWORD);
    private static final Set<Setting> OF_AN_OWN_MAIL_SERVER = EnumSet.of(
            Setting.VORZIMMER_SMTP_USER, Setting.VORZIMMER_SMTP_PASSWORD, Setting.VORZIMMER_SMTP_PORT, Setting.VORZIMMER_SMTP_TLS);
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final Pattern OPTIONS = Pattern.compile("-\\S+(\\s+-\\S+)*");
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    private static final Pattern PROXY = Pattern.compile("[0-9a-fA-F.:]+(/[0-9]{1,3})?");
    private static final int TOKEN_LENGTH = 24;
    private static final int KEY_BYTES = 32;

    private final Settings settings;

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    static void check(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.checkListeners();
        check.checkDatabase();
        check.checkMasterKey();
        check.checkMail();
        check.checkTls();
        check.checkDemo();
        check.checkCluster();
    }

    private void checkListeners() {
        // 0 stands for any free port; tests use it.
        number(Setting.VORZIMMER_PORT, 0, 65_535);
        number(Setting.VORZIMMER_OPS_PORT, 0, 65_535);
        number(Setting.VORZIMMER_ALARM_DISK_FREE_MB, 0, Integer.MAX_VALUE);
        matches(Setting.VORZIMMER_HEAP, HEAP, "is a size such as 512m");
        matches(Setting.VORZIMMER_JVM_OPTIONS, OPTIONS, "is a list of options such as -XX:+HeapDumpOnOutOfMemoryError, with blanks between");
        settings.get(Setting.VORZIMMER_OPS_TOKEN).filter(token -> token.length() < TOKEN_LENGTH).ifPresent(token -> {
            throw wrong(Setting.VORZIMMER_OPS_TOKEN, "needs at least " + TOKEN_LENGTH + " characters");
        });
        settings.get(Setting.VORZIMMER_TRUSTED_PROXIES).ifPresent(list -> {
            for (String proxy : list.split(",")) {
                if (!PROXY.matcher(proxy.strip()).matches()) {
                    throw wrong(Setting.VORZIMMER_TRUSTED_PROXIES, "is a list of addresses, separated by commas, and this is none: " + proxy.strip());
                }
            }
        });
    }

    private void checkDatabase() {
        if (settings.hasOwnDatabase()) {
            OF_AN_OWN_DATABASE_SERVER.stream().filter(settings::isSet).findFirst().ifPresent(setting -> {
                throw wrong(Setting.VORZIMMER_DB_URL, "is missing, but " + setting + " is set");
            });
            return;
        }
        DatabaseUrl.check(Setting.VORZIMMER_DB_URL, settings.get(Setting.VORZIMMER_DB_URL).orElseThrow());
        for (Setting setting : OF_AN_OWN_DATABASE_SERVER) {
            required(setting, Setting.VORZIMMER_DB_URL);
        }
        DatabaseUrl.check(Setting.VORZIMMER_KEYS_URL, settings.get(Setting.VORZIMMER_KEYS_URL).orElseThrow());
    }

    private void checkMasterKey() {
        boolean value = settings.isSet(Setting.VORZIMMER_MASTER_KEY);
        boolean file = settings.isSet(Setting.VORZIMMER_MASTER_KEY_FILE);
        if (value && file) {
            throw wrong(Setting.VORZIMMER_MASTER_KEY, "and VORZIMMER_MASTER_KEY_FILE are both set, one of them is enough");
        }
        if (!value && !file && !settings.hasOwnDatabase()) {
            throw wrong(Setting.VORZIMMER_MASTER_KEY_FILE, "is missing; it is needed with " + Setting.VORZIMMER_DB_URL);
        }
        settings.get(Setting.VORZIMMER_MASTER_KEY).ifPresent(key -> checkKey(Setting.VORZIMMER_MASTER_KEY, key));
        settings.get(Setting.VORZIMMER_MASTER_KEY_FILE).map(Path::of).ifPresent(this::checkKeyFile);
    }

    private void checkKeyFile(Path file) {
        try {
            Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
            open.retainAll(EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
            if (!open.isEmpty()) {
                throw wrong(Setting.VORZIMMER_MASTER_KEY_FILE, "may be read by its owner only (chmod 600): " + file);
            }
            checkKey(Setting.VORZIMMER_MASTER_KEY_FILE, Files.readString(file).strip());
        } catch (IOException e) {
            throw wrong(Setting.VORZIMMER_MASTER_KEY_FILE, "cannot be read: " + file);
        }
    }

    private static void checkKey(Setting setting, String key) {
        try {
            if (Base64.getDecoder().decode(key).length == KEY_BYTES) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // The same answer as for a wrong length; the text itself must not be repeated.
        }
        throw wrong(setting, "must hold " + KEY_BYTES + " bytes in Base64, as made by: openssl rand -base64 32");
    }

    private void checkMail() {
        if (!settings.isSet(Setting.VORZIMMER_SMTP_HOST)) {
            OF_AN_OWN_MAIL_SERVER.stream().filter(settings::isSet).findFirst().ifPresent(setting -> {
                throw wrong(Setting.VORZIMMER_SMTP_HOST, "is missing, but " + setting + " is set");
            });
            return;
        }
        number(Setting.VORZIMMER_SMTP_PORT, 1, 65_535);
        together(Setting.VORZIMMER_SMTP_USER, Setting.VORZIMMER_SMTP_PASSWORD);
        oneOf(Setting.VORZIMMER_SMTP_TLS, "NONE", "STARTTLS", "TLS");
        if (settings.get(Setting.VORZIMMER_SMTP_TLS).filter("NONE"::equals).isPresent()
                && !DatabaseUrl.isLoopback(settings.get(Setting.VORZIMMER_SMTP_HOST).orElseThrow())) {
            throw wrong(Setting.VORZIMMER_SMTP_TLS, "may be NONE only for a mail server on this machine");
        }
    }

    private void checkTls() {
        oneOf(Setting.VORZIMMER_TLS, "true", "false");
        number(Setting.VORZIMMER_TLS_PORT, 0, 65_535);
        together(Setting.VORZIMMER_TLS_KEYSTORE, Setting.VORZIMMER_TLS_KEYSTORE_PASSWORD);
        if (settings.isSet(Setting.VORZIMMER_TLS_PORT)) {
            required(Setting.VORZIMMER_TLS_KEYSTORE, Setting.VORZIMMER_TLS_PORT);
        }
        settings.get(Setting.VORZIMMER_TLS_KEYSTORE).map(Path::of).ifPresent(this::checkKeyStore);
    }

    private void checkKeyStore(Path file) {
        char[] password = settings.get(Setting.VORZIMMER_TLS_KEYSTORE_PASSWORD).orElseThrow().toCharArray();
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            TlsKeys.aliases(store).stream().findFirst()
                    .orElseThrow(() -> wrong(Setting.VORZIMMER_TLS_KEYSTORE, "holds no private key: " + file));
        } catch (IOException e) {
            throw e.getCause() instanceof GeneralSecurityException
                    ? wrong(Setting.VORZIMMER_TLS_KEYSTORE_PASSWORD, "does not open " + file)
                    : wrong(Setting.VORZIMMER_TLS_KEYSTORE, "is no readable PKCS12 key store: " + file);
        } catch (GeneralSecurityException e) {
            throw wrong(Setting.VORZIMMER_TLS_KEYSTORE, "is no usable PKCS12 key store: " + file);
        }
    }

    private void checkDemo() {
        oneOf(Setting.VORZIMMER_DEMO, "true", "false");
        settings.get(Setting.VORZIMMER_CLOCK_OFFSET).ifPresent(offset -> {
            if (!settings.isDemo()) {
                throw wrong(Setting.VORZIMMER_CLOCK_OFFSET, "is allowed in demo mode only");
            }
            try {
                Duration.parse(offset);
            } catch (DateTimeParseException e) {
                throw wrong(Setting.VORZIMMER_CLOCK_OFFSET, "is a duration such as P31D or PT2H30M");
            }
        });
    }

    private void checkCluster() {
        matches(Setting.VORZIMMER_NODE, NODE, "has letters, digits and - only, at most 32");
        if (settings.isClustered()) {
            required(Setting.VORZIMMER_NODE, Setting.VORZIMMER_CLUSTER);
            Cluster.parse(settings.get(Setting.VORZIMMER_CLUSTER).orElseThrow());
        }
    }

    private void number(Setting setting, int least, int most) {
        settings.get(setting).ifPresent(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return;
                }
            } catch (NumberFormatException e) {
                // the same answer as for a number out of range
            }
            throw wrong(setting, "is a number from " + least + " to " + most);
        });
    }

    private void matches(Setting setting, Pattern pattern, String rule) {
        settings.get(setting).filter(text -> !pattern.matcher(text).matches()).ifPresent(text -> {
            throw wrong(setting, rule);
        });
    }

    private void oneOf(Setting setting, String... values) {
        settings.get(setting).filter(text -> !List.of(values).contains(text)).ifPresent(text -> {
            throw wrong(setting, "is one of " + String.join(", ", values));
        });
    }

    private void together(Setting one, Setting other) {
        if (settings.isSet(one) != settings.isSet(other)) {
            throw wrong(settings.isSet(one) ? other : one, "is missing; it is needed with " + (settings.isSet(one) ? one : other));
        }
    }

    private void required(Setting setting, Setting because) {
        if (!settings.isSet(setting)) {
            throw wrong(setting, "is missing; it is needed with " + because);
        }
    }

    private static StartException wrong(Setting setting, String rule) {
        return new StartException(setting + " " + rule);
    }
}
