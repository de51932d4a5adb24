package org.vorzimmer.server;

import java.util.Arrays;
import java.util.Optional;

/** Every setting of an installation, named like its environment variable; the operator's handbook explains them. */
public enum Setting {

    VORZIMMER_DATA,
    VORZIMMER_PORT,
    VORZIMMER_BIND,
    VORZIMMER_OPS_PORT,
    VORZIMMER_OPS_TOKEN,
    VORZIMMER_NODE,
    VORZIMMER_CLUSTER,
    VORZIMMER_HEAP,
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
    /** Made by the launcher for the application: where the caught mails can be read. */
    VORZIMMER_MAILCATCHER_URL,
    /** Made by the launcher for the application: where the demo logins are to be written. */
    VORZIMMER_LOGINS_FILE;

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(setting -> setting.name().equals(key)).findFirst();
    }
}
