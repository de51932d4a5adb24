package org.vorzimmer.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vorzimmer.it.container.Entities;
import org.vorzimmer.it.container.InContainer;
import org.vorzimmer.it.container.SampleRows;
import org.vorzimmer.it.container.Schema;

/** Takes every table and foreign key that there is: the database itself refuses a row without a tenant and one that points into another tenant. */
@InContainer
class EveryForeignKeyIT {

    private static final String TENANT = "tenant_id";
    private static final String NO_SUCH_PARENT = "foreign key constraint fails";

    @Inject Entities entities;

    private final Schema schema = new Schema();

    @Test
    void everyRowOfATenantNamesIt() {
        Set<String> tables = ownedTables();
        assertThat(tables).hasSizeGreaterThan(20);
        assertThat(entities.all().stream().filter(entity -> TenantOwned.class.isAssignableFrom(entity.getJavaType())).map(SampleRows::tableOf))
                .as("tables of tenants' entities").isNotEmpty().isSubsetOf(tables);
        assertThat(schema.columns().stream().filter(column -> column.name().equals(TENANT) && (column.nullable() || column.filledIn())))
                .as("tables whose rows may lack a tenant").isEmpty();
    }

    @Test
    void keysBetweenTablesOfTenantsIncludeTheTenant() {
        List<Schema.ForeignKey> keys = betweenTenants();
        assertThat(keys).hasSizeGreaterThan(5);
        assertThat(keys.stream().filter(key -> !TENANT.equals(key.columns().get(TENANT)))).as("keys that may point into another tenant").isEmpty();
        assertThat(schema.columns().stream().filter(column -> column.name().equals(TENANT)).map(Schema.Column::table)
                .filter(table -> schema.foreignKeys().stream().noneMatch(key -> key.table().equals(table) && key.columns().containsKey(TENANT))))
                .as("tables whose tenant need not exist").isEmpty();
    }

    @Test
    void aRowThatPointsIntoAnotherTenantIsRefused() {
        try (SampleRows rows = new SampleRows()) {
            int own = rows.tenant(902);
            int other = rows.tenant(903);
            for (Schema.ForeignKey key : betweenTenants()) {
                String column = key.columns().entrySet().stream().filter(pair -> pair.getValue().equals("id")).map(Map.Entry::getKey).findFirst().orElseThrow();
                long parent = rows.make(key.target(), own, Map.of());
                assertThatThrownBy(() -> rows.tryToMake(key.table(), other, Map.of(column, parent))).as("%s.%s", key.table(), column)
                        .isInstanceOf(SQLException.class).hasMessageContaining(NO_SUCH_PARENT);
                assertThat(rows.make(key.table(), own, Map.of(column, parent))).as("%s.%s within the tenant", key.table(), column).isPositive();
            }
        }
    }

    private List<Schema.ForeignKey> betweenTenants() {
        Set<String> owned = ownedTables();
        return schema.foreignKeys().stream().filter(key -> owned.contains(key.table()) && owned.contains(key.target())).toList();
    }

    private Set<String> ownedTables() {
        return schema.columns().stream().filter(column -> column.name().equals(TENANT)).map(Schema.Column::table).collect(Collectors.toSet());
    }
}
