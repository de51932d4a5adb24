package org.vorzimmer.it.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vorzimmer.tenancy.Databases;

/** The database as its owner sees it: tables, columns and keys from information_schema, and rows whatever the application thinks of them. */
public final class Schema {

    /**
     * A column as the database knows it.
     *
     * @param filledIn whether the database puts something in when an insert names no value
     */
    public record Column(String table, String name, String type, int length, boolean nullable, boolean filledIn) {
    }

    /** A foreign key: from which columns to which, in order. */
    public record ForeignKey(String name, String table, String target, SortedMap<String, String> columns) {
    }

    /** All columns of all tables. */
    public List<Column> columns() {
        return rows("select c.table_name, c.column_name, c.data_type, coalesce(c.character_maximum_length, 0), c.is_nullable = 'YES', c.column_default is not null"
                + " from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = database() and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position").stream()
                .map(row -> new Column(row.get(0), row.get(1), row.get(2), (int) Math.min(Integer.MAX_VALUE, Long.parseLong(row.get(3))),
                        "1".equals(row.get(4)), "1".equals(row.get(5)))).toList();
    }

    public List<ForeignKey> foreignKeys() {
        Map<String, ForeignKey> keys = new LinkedHashMap<>();
        rows("select constraint_name, table_name, referenced_table_name, column_name, referenced_column_name from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name is not null order by table_name, constraint_name, ordinal_position")
                .forEach(row -> keys.computeIfAbsent(row.get(1) + "." + row.get(0), name -> new ForeignKey(name, row.get(1), row.get(2), new TreeMap<>()))
                        .columns().put(row.get(3), row.get(4)));
        return List.copyOf(keys.values());
    }

    /** What a query finds, every value as text. */
    public List<List<String>> rows(String sql, Object... values) {
        try (Connection connection = owner(); PreparedStatement statement = prepared(connection, sql, values); ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).get(0).get(0));
    }

    public void run(String sql, Object... values) {
        try {
            tryToRun(sql, values);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** For statements that the database may refuse. */
    public void tryToRun(String sql, Object... values) throws SQLException {
        try (Connection connection = owner(); PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    /** Removes a tenant with everything that was stored for it in the meantime. */
    public void forget(int tenant) {
        try (Connection connection = owner(); Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (Column column : columns().stream().filter(column -> column.name().equals("tenant_id")).toList()) {
                statement.executeUpdate("delete from " + column.table() + " where tenant_id = " + tenant);
            }
            statement.executeUpdate("delete from tenants where id = " + tenant);
            statement.execute("set foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new AssertionError("Tenant " + tenant + " cannot be removed", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int position = 0; position < values.length; position++) {
            statement.setObject(position + 1, values[position]);
        }
        return statement;
    }

    private static Connection owner() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup(Databases.OWNER).getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
