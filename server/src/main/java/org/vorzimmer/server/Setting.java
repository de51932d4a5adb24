package org.vorzimmer.server;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every setting of an installation, named like its environment variable; the handbook explains them. The application
 * has its own list of those it reads, a test holds the two together.
 */
public enum Setting {

    VORZIMMER_DATA,
    VORZIMMER_PORT,
    VORZIMMER_BIND,
    VORZIMMER_HEAP,
    VORZIMMER_JVM_OPTIONS,
    VORZIMMER_OPS_PORT,
    VORZIMMER_OPS_TOKEN,
    VORZIMMER_OPERATOR_EMAIL,
    VORZIMMER_ALARM_DISK_FREE_MB,
    VORZIMMER_NODE,
    VORZIMMER_CLUSTER,
    VORZIMMER_DB_URL,
    VORZIMMER_DB_OWNER_USER,
    VORZIMMER_DB_OWNER_PASSWORD,
    VORZIMMER_DB_APP_USER,
    VORZIMMER_DB_APP_PASSWORD,
    VORZIMMER_DB_SWEEPER_USER,
    VORZIMMER_DB_SWEEPER_PASSWORD,
    VORZIMMER_KEYS_URL,
    VORZIMMER_KEYS_USER,
    VORZIMMER_KEYS_PASSWORD,
    VORZIMMER_KEYS_BACKUP,
    VORZIMMER_MASTER_KEY,
    VORZIMMER_MASTER_KEY_FILE,
    VORZIMMER_SMTP_HOST,
    VORZIMMER_SMTP_PORT,
    VORZIMMER_SMTP_USER,
    VORZIMMER_SMTP_PASSWORD,
    VORZIMMER_SMTP_TLS,
    VORZIMMER_TLS,
    VORZIMMER_TLS_PORT,
    VORZIMMER_TLS_KEYSTORE,
    VORZIMMER_TLS_KEYSTORE_PASSWORD,
    VORZIMMER_TRUSTED_PROXIES,
    VORZIMMER_DEMO,
    VORZIMMER_CLOCK_OFFSET,
    /** Told to the application by the launcher: the port that visitors reach. */
    VORZIMMER_HTTP_PORT,
    /** Told to the application by the launcher: the port of the node's own https listener. */
    VORZIMMER_HTTPS_PORT,
    /** Told to the application by the launcher, as are the two that follow: how to read the caught mails. */
    VORZIMMER_MAILCATCHER_IMAP_PORT,
    VORZIMMER_MAILCATCHER_USER,
    VORZIMMER_MAILCATCHER_PASSWORD,
    /** Told to the application by the launcher: where to write the demo's logins. */
    VORZIMMER_LOGINS_FILE;

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(setting -> setting.name().equals(key)).findFirst();
    }
}
