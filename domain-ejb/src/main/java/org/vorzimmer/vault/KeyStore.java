package org.vorzimmer.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.vorzimmer.tenancy.Databases;
import org.vorzimmer.tenancy.TenantId;

/**
 * The key store by plain JDBC. Its pool takes no part in the caller's transaction: what is written here stays, whatever becomes of the row
 * that names the key. Destroying overwrites the wrapped key before it removes the row; what the database's own redo log still holds of it
 * is wrapped and is replaced as the log goes round.
 */
@Dependent
class KeyStore {

    private static final String COLUMNS = "tenant_id, key_id, owner_name, wrapped_key, master_print, created_at";

    @Resource(lookup = Databases.KEYS) DataSource keys;

    void add(StoredKey key) {
        with("insert into subject_keys (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)", insert -> {
            fill(insert, key);
            return insert.executeUpdate();
        });
    }

    Optional<StoredKey> find(TenantId tenant, KeyId id) {
        return with("select " + COLUMNS + " from subject_keys where tenant_id = ? and key_id = ?", select -> {
            select.setInt(1, tenant.value());
            select.setString(2, id.toString());
            return read(select).stream().findFirst();
        });
    }

    Optional<StoredKey> find(TenantId tenant, TenantKey name) {
        return with("select s.tenant_id, s.key_id, s.owner_name, s.wrapped_key, s.master_print, s.created_at"
                + " from tenant_keys t join subject_keys s on s.tenant_id = t.tenant_id and s.key_id = t.key_id"
                + " where t.tenant_id = ? and t.key_name = ?", select -> {
                    select.setInt(1, tenant.value());
                    select.setString(2, name.name());
                    return read(select).stream().findFirst();
                });
    }

    /** False when another thread or node was first: its key counts, this one is not stored. */
    boolean addStanding(TenantKey name, StoredKey key) {
        try (Connection connection = keys.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into subject_keys (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)");
                    PreparedStatement named = connection.prepareStatement("insert into tenant_keys (tenant_id, key_name, key_id) values (?, ?, ?)")) {
                fill(insert, key);
                insert.executeUpdate();
                named.setInt(1, key.tenant().value());
                named.setString(2, name.name());
                named.setString(3, key.id().toString());
                named.executeUpdate();
                connection.commit();
                return true;
            } catch (SQLIntegrityConstraintViolationException e) {
                connection.rollback();
                return false;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Overwrites, removes and notes the key as destroyed, all or nothing; a key that is gone already is no error. */
    void destroy(TenantId tenant, KeyId id, Instant now) {
        try (Connection connection = keys.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "update subject_keys set wrapped_key = repeat(char(0), length(wrapped_key)) where tenant_id = ? and key_id = ?",
                        tenant.value(), id.toString());
                int removed = execute(connection, "delete from subject_keys where tenant_id = ? and key_id = ?", tenant.value(), id.toString());
                if (removed > 0) {
                    execute(connection, "insert into destroyed_keys (key_id, tenant_id, destroyed_at) values (?, ?, ?)",
                            id.toString(), tenant.value(), utc(now));
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** The next keys of an owner after a key, made before an instant, in the order of their numbers. */
    List<StoredKey> page(TenantId tenant, String owner, Instant madeBefore, KeyId after, int size) {
        return with("select " + COLUMNS + " from subject_keys where tenant_id = ? and owner_name = ? and created_at < ? and key_id > ?"
                + " order by key_id limit " + size, select -> {
                    select.setInt(1, tenant.value());
                    select.setString(2, owner);
                    select.setObject(3, utc(madeBefore));
                    select.setString(4, after == null ? "" : after.toString());
                    return read(select);
                });
    }

    /** All keys of all tenants, page by page, for the mirror. */
    List<StoredKey> page(KeyId after, int size) {
        return with("select " + COLUMNS + " from subject_keys where key_id > ? order by key_id limit " + size, select -> {
            select.setString(1, after == null ? "" : after.toString());
            return read(select);
        });
    }

    /** Names of owners that have keys with this tenant. */
    List<String> owners(TenantId tenant) {
        return with("select distinct owner_name from subject_keys where tenant_id = ?", select -> {
            select.setInt(1, tenant.value());
            List<String> names = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    long count() {
        return with("select count(*) from subject_keys", KeyStore::number);
    }

    /** Keys that were wrapped with another master key than this one. */
    long countForeign(String masterPrint) {
        return with("select count(*) from subject_keys where master_print <> ?", select -> {
            select.setString(1, masterPrint);
            return number(select);
        });
    }

    boolean wasDestroyed(KeyId id) {
        return with("select count(*) from destroyed_keys where key_id = ?", select -> {
            select.setString(1, id.toString());
            return number(select) > 0;
        });
    }

    /** The next destroyed keys of a tenant after a key, in the order of their numbers, as long as they are remembered. */
    List<KeyId> destroyed(TenantId tenant, KeyId after, int size) {
        return with("select key_id from destroyed_keys where tenant_id = ? and key_id > ? order by key_id limit " + size, select -> {
            select.setInt(1, tenant.value());
            select.setString(2, after == null ? "" : after.toString());
            List<KeyId> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(KeyId.parse(rows.getString(1)));
                }
            }
            return found;
        });
    }

    void forgetDestroyedBefore(Instant cutoff) {
        with("delete from destroyed_keys where destroyed_at < ?", delete -> {
            delete.setObject(1, utc(cutoff));
            return delete.executeUpdate();
        });
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void fill(PreparedStatement insert, StoredKey key) throws SQLException {
        insert.setInt(1, key.tenant().value());
        insert.setString(2, key.id().toString());
        insert.setString(3, key.owner());
        insert.setBytes(4, key.wrappedBytes());
        insert.setString(5, key.masterPrint());
        insert.setObject(6, utc(key.created()));
    }

    private static List<StoredKey> read(PreparedStatement select) throws SQLException {
        List<StoredKey> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(StoredKey.of(new TenantId(rows.getInt(1)), KeyId.parse(rows.getString(2)), rows.getString(3), rows.getBytes(4),
                        rows.getString(5), rows.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return found;
    }

    private static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private interface Step<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Step<T> step) {
        try (Connection connection = keys.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return step.with(statement);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static KeyStoreException unreachable(SQLException cause) {
        return new KeyStoreException(cause);
    }
}
