package org.vorzimmer.it.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.shared.EmailAddress;

/** Makes a row of any table out of what the database and the entities say of it, its parents included, and takes all of them away at the end. */
public final class SampleRows implements AutoCloseable {

    private static final String AN_ADDRESS = "sample@example.org";
    private static final long FIRST_ID = 9_000_000_000L;
    /** Nothing is due, late or to be sent before this day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2090, 1, 2);

    private final Schema schema = new Schema();
    private final Map<String, List<Schema.Column>> columns = schema.columns().stream().collect(Collectors.groupingBy(Schema.Column::table));
    private final Map<String, List<Schema.ForeignKey>> foreignKeys = schema.foreignKeys().stream().collect(Collectors.groupingBy(Schema.ForeignKey::table));
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Integer> tenants = new ArrayList<>();
    private long next = FIRST_ID;

    public SampleRows() {
        // Entities tell which values they can read back: constants of enums, addresses.
        for (EntityType<?> entity : CDI.current().select(Entities.class).get().all()) {
            stored(entity).forEach(attribute -> column(attribute)
                    .ifPresent(column -> example(attribute).ifPresent(value -> known.computeIfAbsent(tableOf(entity), table -> new HashMap<>()).put(column, value))));
        }
    }

    public static String tableOf(EntityType<?> entity) {
        return entity.getJavaType().getAnnotation(Table.class).name();
    }

    /** A tenant of which the timers know nothing but the number. */
    public int tenant(int id) {
        schema.run("insert into tenants (id, kind, status, slug, name, created_at) values (?, 'OPERATOR', 'SUSPENDED', ?, 'Sample', utc_timestamp(6))", id, "sample-" + id);
        tenants.add(id);
        return id;
    }

    /** A row of this tenant; what is not given is the least that the database takes. */
    public long make(String table, int tenant, Map<String, ?> given) {
        try {
            return tryToMake(table, tenant, given);
        } catch (SQLException e) {
            throw new AssertionError("No row of " + table + " can be made", e);
        }
    }

    public long tryToMake(String table, int tenant, Map<String, ?> given) throws SQLException {
        long id = next++;
        Map<String, Object> values = new LinkedHashMap<>(given);
        values.putIfAbsent("id", id);
        values.putIfAbsent("tenant_id", tenant);
        for (Schema.ForeignKey key : foreignKeys.getOrDefault(table, List.of())) {
            key.columns().forEach((column, target) -> {
                if (target.equals("id") && !column.equals("tenant_id") && !column(table, column).nullable() && !values.containsKey(column)) {
                    values.put(column, make(key.target(), tenant, Map.of()));
                }
            });
        }
        for (Schema.Column column : columns.get(table)) {
            if (!column.nullable() && !column.filledIn()) {
                values.computeIfAbsent(column.name(), name -> value(column));
            }
        }
        schema.tryToRun("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + values.keySet().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")", values.values().toArray());
        undo.push(() -> schema.run("delete from " + table + " where id = ?", id));
        return id;
    }

    /** All values of a row, to be compared later. */
    public List<List<String>> content(String table, long id) {
        return schema.rows("select * from " + table + " where id = ?", id);
    }

    @Override
    public void close() {
        // First whole tenants, with what observers in any feature have made of a test's events.
        tenants.forEach(schema::forget);
        tenants.clear();
        undo.forEach(Runnable::run);
        undo.clear();
    }

    private Schema.Column column(String table, String name) {
        return columns.get(table).stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    private Object value(Schema.Column column) {
        Object example = known.getOrDefault(column.table(), Map.of()).get(column.name());
        if (AN_ADDRESS.equals(example)) {
            return "sample" + next++ + "@example.org"; // there may be one row only for each address
        }
        return example != null ? example : switch (column.type()) {
            case "date" -> day().toString();
            case "datetime" -> day() + " 03:04:05";
            case "tinyint" -> 1;
            case "int" -> (int) (next++ - FIRST_ID);
            case "bigint" -> next++;
            case "decimal" -> new BigDecimal("1.5");
            case "char", "varchar" -> column.name().endsWith("_e164") ? "+4930" + (1_000_000 + next++ - FIRST_ID) : text(column.length());
            case "text", "mediumtext", "longtext" -> "sample";
            case "varbinary", "blob", "mediumblob" -> new byte[] {1};
            default -> throw new IllegalStateException("No sample for " + column);
        };
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(next - FIRST_ID);
    }

    private static String text(int length) {
        String unique = UUID.randomUUID().toString();
        return length < unique.length() ? unique.substring(unique.length() - length) : unique;
    }

    /** Its attributes, those of what is embedded in it among them. */
    private static Stream<Attribute<?, ?>> stored(ManagedType<?> type) {
        return type.getAttributes().stream().flatMap(attribute -> attribute instanceof SingularAttribute<?, ?> single && single.getType() instanceof EmbeddableType<?> embedded
                ? stored(embedded) : Stream.of(attribute));
    }

    private static Optional<String> column(Attribute<?, ?> attribute) {
        if (attribute.isCollection() || !(attribute.getJavaMember() instanceof Field field)) {
            return Optional.empty();
        }
        return Optional.ofNullable(field.getAnnotation(Column.class)).map(Column::name).filter(name -> !name.isEmpty()).or(() -> Optional.of(attribute.getName()));
    }

    private static Optional<Object> example(Attribute<?, ?> attribute) {
        if (attribute.getJavaType().isEnum()) {
            return Optional.of(((Enum<?>) attribute.getJavaType().getEnumConstants()[0]).name());
        }
        return attribute.getJavaType() == EmailAddress.class ? Optional.of(AN_ADDRESS) : Optional.empty();
    }
}
