package org.vorzimmer.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.vorzimmer.shared.Setting;

/** Brings both schemas to the version of the program before anything else starts; two nodes starting together share the work. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = Databases.OWNER) DataSource owner;
    @Resource(lookup = Databases.KEYS) DataSource keys;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner).locations("classpath:db/migration")
                .placeholders(Map.of("app", account(Setting.DB_APP_USER), "sweeper", account(Setting.DB_SWEEPER_USER)))
                .load().migrate();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(keys).locations("classpath:db/keys")
                .load().migrate();
    }

    private static String account(Setting user) {
        return "`" + user.get().replace("`", "") + "`@`%`";
    }
}
