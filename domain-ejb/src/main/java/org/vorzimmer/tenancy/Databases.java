package org.vorzimmer.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.annotation.sql.DataSourceDefinitions;
import jakarta.ejb.Singleton;

/**
 * The connection pools: one for each database account. The properties make a pool recover when the database was restarted;
 * without them it hands out dead connections for ever.
 */
@DataSourceDefinitions({
    @DataSourceDefinition(name = Databases.APP, className = "org.mariadb.jdbc.MariaDbDataSource",
            url = "${MPCONFIG=vorzimmer.db.url}", user = "${MPCONFIG=vorzimmer.db.app.user}", password = "${MPCONFIG=vorzimmer.db.app.password}",
            minPoolSize = 2, maxPoolSize = 32, properties = {
                "fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "fish.payara.fail-all-connections=true"}),
    @DataSourceDefinition(name = Databases.SWEEPER, className = "org.mariadb.jdbc.MariaDbDataSource",
            url = "${MPCONFIG=vorzimmer.db.url}", user = "${MPCONFIG=vorzimmer.db.sweeper.user}", password = "${MPCONFIG=vorzimmer.db.sweeper.password}",
            minPoolSize = 0, maxPoolSize = 8, properties = {
                "fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "fish.payara.fail-all-connections=true"}),
    @DataSourceDefinition(name = Databases.OWNER, className = "org.mariadb.jdbc.MariaDbDataSource", transactional = false,
            url = "${MPCONFIG=vorzimmer.db.url}", user = "${MPCONFIG=vorzimmer.db.owner.user}", password = "${MPCONFIG=vorzimmer.db.owner.password}",
            minPoolSize = 0, maxPoolSize = 4, maxIdleTime = 30),
    @DataSourceDefinition(name = Databases.KEYS, className = "org.mariadb.jdbc.MariaDbDataSource", transactional = false,
            url = "${MPCONFIG=vorzimmer.keys.url}", user = "${MPCONFIG=vorzimmer.keys.user}", password = "${MPCONFIG=vorzimmer.keys.password}",
            minPoolSize = 1, maxPoolSize = 16, properties = {
                "fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "fish.payara.fail-all-connections=true"})
})
@Singleton // the definitions are read from enterprise beans only
public class Databases {

    /** Reads and writes of the application. */
    public static final String APP = "java:app/jdbc/app";
    /** Deletions of the retention engine. */
    public static final String SWEEPER = "java:app/jdbc/sweeper";
    /** Schema changes. */
    public static final String OWNER = "java:app/jdbc/owner";
    /** The vault's key store, a database of its own. */
    public static final String KEYS = "java:app/jdbc/keys";
}
