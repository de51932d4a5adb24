package org.vorzimmer.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vorzimmer.tenancy.TenantId;

/** A key store in memory; can be switched off to play the database that is away. */
class FakeKeyStore extends KeyStore {

    final Map<String, StoredKey> rows = new TreeMap<>();
    final Set<KeyId> destroyed = new HashSet<>();
    final Map<TenantId, Map<TenantKey, KeyId>> standing = new HashMap<>();
    boolean away;

    private void check() {
        if (away) {
            throw new KeyStoreException(null);
        }
    }

    @Override
    void add(StoredKey key) {
        check();
        rows.put(key.id().toString(), key);
    }

    @Override
    Optional<StoredKey> find(TenantId tenant, KeyId id) {
        check();
        return Optional.ofNullable(rows.get(id.toString())).filter(key -> key.tenant().equals(tenant));
    }

    @Override
    Optional<StoredKey> find(TenantId tenant, TenantKey name) {
        check();
        return Optional.ofNullable(standing.getOrDefault(tenant, Map.of()).get(name)).flatMap(id -> find(tenant, id));
    }

    @Override
    boolean addStanding(TenantKey name, StoredKey key) {
        check();
        add(key);
        return standing.computeIfAbsent(key.tenant(), t -> new EnumMap<>(TenantKey.class)).putIfAbsent(name, key.id()) == null;
    }

    @Override
    void destroy(TenantId tenant, KeyId id, Instant now) {
        check();
        if (find(tenant, id).isPresent()) {
            rows.remove(id.toString());
            destroyed.add(id);
        }
    }

    @Override
    List<StoredKey> page(TenantId tenant, String owner, Instant madeBefore, KeyId after, int size) {
        return page(after, Integer.MAX_VALUE).stream().filter(key -> key.tenant().equals(tenant) && key.owner().equals(owner))
                .filter(key -> key.created().isBefore(madeBefore)).limit(size).toList();
    }

    @Override
    List<StoredKey> page(KeyId after, int size) {
        check();
        return rows.values().stream().filter(key -> after == null || key.id().toString().compareTo(after.toString()) > 0).limit(size).toList();
    }

    @Override
    List<String> owners(TenantId tenant) {
        return new ArrayList<>(rows.values().stream().filter(key -> key.tenant().equals(tenant)).map(StoredKey::owner).distinct().toList());
    }

    @Override
    long count() {
        return rows.size();
    }

    @Override
    boolean wasDestroyed(KeyId id) {
        return destroyed.contains(id);
    }

    @Override
    List<KeyId> destroyed(TenantId tenant, KeyId after, int size) {
        return destroyed.stream().filter(key -> after == null || key.toString().compareTo(after.toString()) > 0)
                .sorted(java.util.Comparator.comparing(KeyId::toString)).limit(size).toList();
    }

    @Override
    void forgetDestroyedBefore(Instant cutoff) {
        // Nothing is forgotten within one test.
    }
}
