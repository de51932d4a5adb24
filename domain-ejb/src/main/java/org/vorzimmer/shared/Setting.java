package org.vorzimmer.shared;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every configuration key of the installation; {@code vorzimmer.db.url} is also read from {@code VORZIMMER_DB_URL}. */
public enum Setting {

    DB_URL("vorzimmer.db.url", null),
    DB_OWNER_USER("vorzimmer.db.owner.user", null),
    DB_OWNER_PASSWORD("vorzimmer.db.owner.password", null),
    DB_APP_USER("vorzimmer.db.app.user", null),
    DB_APP_PASSWORD("vorzimmer.db.app.password", null),
    DB_SWEEPER_USER("vorzimmer.db.sweeper.user", null),
    DB_SWEEPER_PASSWORD("vorzimmer.db.sweeper.password", null),
    KEYS_URL("vorzimmer.keys.url", null),
    KEYS_USER("vorzimmer.keys.user", null),
    KEYS_PASSWORD("vorzimmer.keys.password", null),
    /** 32 bytes, base64: either the value itself … */
    MASTER_KEY("vorzimmer.master.key", ""),
    /** … or the file that holds it. */
    MASTER_KEY_FILE("vorzimmer.master.key.file", ""),
    /** Folder of the key store's mirror, one file per key, overwritten and removed when a key is destroyed. */
    KEYS_BACKUP("vorzimmer.keys.backup", ""),
    DEMO("vorzimmer.demo", "false"),
    /** Where the demo's one-time login lines are written for the launcher to print. */
    LOGINS_FILE("vorzimmer.logins.file", ""),
    /** ISO-8601 duration by which the clock runs ahead; only in demo mode. */
    CLOCK_OFFSET("vorzimmer.clock.offset", ""),
    SMTP_HOST("vorzimmer.smtp.host", null),
    SMTP_PORT("vorzimmer.smtp.port", "25"),
    SMTP_USER("vorzimmer.smtp.user", ""),
    SMTP_PASSWORD("vorzimmer.smtp.password", ""),
    /** NONE (loopback only), STARTTLS or TLS. */
    SMTP_TLS("vorzimmer.smtp.tls", "STARTTLS"),
    MAILCATCHER_IMAP_PORT("vorzimmer.mailcatcher.imap.port", ""),
    MAILCATCHER_USER("vorzimmer.mailcatcher.user", ""),
    MAILCATCHER_PASSWORD("vorzimmer.mailcatcher.password", ""),
    NODE("vorzimmer.node", "node1"),
    HTTP_PORT("vorzimmer.http.port", "8080"),
    /** Port at which browsers reach https: the proxy's, or that of the node's own listener. */
    HTTPS_PORT("vorzimmer.https.port", "443"),
    /** true when browsers reach the installation by https: Secure cookies, HSTS, https links. */
    TLS("vorzimmer.tls", "false"),
    /** Comma-separated addresses of proxies whose forwarding headers are believed; empty: none. */
    TRUSTED_PROXIES("vorzimmer.trusted.proxies", ""),
    /** Token that opens health details, metrics and OpenAPI from elsewhere than loopback. */
    OPS_TOKEN("vorzimmer.ops.token", ""),
    /** Loopback port on which the server answers health, metrics and OpenAPI; unset: it does so in the root application. */
    OPS_PORT("vorzimmer.ops.port", ""),
    /** Where alarms are mailed to; unset: the platform tenant's imprint address. */
    OPERATOR_EMAIL("vorzimmer.operator.email", ""),
    /** An alarm is raised when less than this is free on a node's disk. */
    ALARM_DISK_FREE_MB("vorzimmer.alarm.disk.free.mb", "1024"),
    /** Key store (PKCS12) of the https listener, watched for its end; unset when a proxy ends TLS. */
    TLS_KEYSTORE("vorzimmer.tls.keystore", ""),
    TLS_KEYSTORE_PASSWORD("vorzimmer.tls.keystore.password", "");

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String key() {
        return key;
    }

    /** The value; fails with the key's name when it is required and missing. */
    public String get() {
        return optional().orElseThrow(() -> new IllegalStateException("Setting " + key + " is missing"));
    }

    /** The value, or empty when it is unset or blank. */
    public Optional<String> optional() {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class)
                .or(() -> Optional.ofNullable(fallback))
                .filter(value -> !value.isBlank());
    }

    public boolean isTrue() {
        return optional().map(Boolean::parseBoolean).orElse(false);
    }

    public int asInt() {
        try {
            return Integer.parseInt(get().strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException("Setting " + key + " is not a whole number", e);
        }
    }

    public Optional<Duration> asDuration() {
        try {
            return optional().map(Duration::parse);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalStateException("Setting " + key + " is not an ISO-8601 duration such as P31D", e);
        }
    }
}
