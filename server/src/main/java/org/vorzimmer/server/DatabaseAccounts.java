package org.vorzimmer.server;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The four accounts of the embedded database. The owner migrates and grants; application and sweeper get their rights
 * table by table from the migrations; the vault sees nothing but the schema of the keys.
 */
final class DatabaseAccounts {

    static final String SCHEMA = "vorzimmer";
    static final String KEY_SCHEMA = "vorzimmer_keys";

    /** Sent at the end of the set-up: the server's own script makes a root for every name of the machine. */
    static final String ONLY_LOCAL_ROOT = """
            delete from global_priv where user = '' or (user = 'root' and host <> 'localhost');
            delete from proxies_priv where host <> 'localhost';
            """;

    /** Who logs in where; the prefix is that of the settings' names. */
    record Account(String prefix, String user, String password, String url) { }

    private final String rootPassword;
    private final Account owner;
    private final Account app;
    private final Account sweeper;
    private final Account vault;

    DatabaseAccounts(Secrets secrets, String address) {
        String url = "jdbc:mariadb://" + address + "/";
        rootPassword = secrets.password("db-root");
        owner = new Account("VORZIMMER_DB_OWNER", "vorzimmer_owner", secrets.password("db-owner"), url + SCHEMA);
        app = new Account("VORZIMMER_DB_APP", "vorzimmer_app", secrets.password("db-app"), url + SCHEMA);
        sweeper = new Account("VORZIMMER_DB_SWEEPER", "vorzimmer_sweeper", secrets.password("db-sweeper"), url + SCHEMA);
        vault = new Account("VORZIMMER_KEYS", "vorzimmer_vault", secrets.password("db-vault"), url + KEY_SCHEMA);
    }

    List<Account> all() {
        return List.of(owner, app, sweeper, vault);
    }

    Account owner() {
        return owner;
    }

    /** Run by the server at each start before it accepts anybody, one statement a line; may be repeated. */
    String script() {
        StringBuilder sql = new StringBuilder("alter user root@localhost identified by '" + rootPassword + "';\n");
        for (String schema : List.of(SCHEMA, KEY_SCHEMA)) {
            sql.append("create database if not exists ").append(schema)
                    .append(" character set utf8mb4 collate utf8mb4_unicode_ci;\n");
        }
        for (Account account : all()) {
            sql.append("create user if not exists ").append(account.user()).append("@'%';\n")
                    .append("alter user ").append(account.user()).append("@'%' identified by '").append(account.password()).append("';\n");
        }
        sql.append("grant all on ").append(SCHEMA).append(".* to ").append(owner.user()).append("@'%' with grant option;\n");
        for (Account account : List.of(app, sweeper)) {
            // Opens the schema and shows no row: without any right a pool could not even connect before the first migration.
            sql.append("grant show view on ").append(SCHEMA).append(".* to ").append(account.user()).append("@'%';\n");
        }
        sql.append("grant all on ").append(KEY_SCHEMA).append(".* to ").append(vault.user()).append("@'%';\n");
        return sql.toString();
    }

    Map<Setting, String> settings() {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.put(Setting.VORZIMMER_DB_URL, owner.url());
        settings.put(Setting.VORZIMMER_KEYS_URL, vault.url());
        for (Account account : all()) {
            settings.put(Setting.valueOf(account.prefix() + "_USER"), account.user());
            settings.put(Setting.valueOf(account.prefix() + "_PASSWORD"), account.password());
        }
        return settings;
    }
}
