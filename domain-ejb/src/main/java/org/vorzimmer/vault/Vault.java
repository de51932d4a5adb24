package org.vorzimmer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vorzimmer.shared.AfterTransaction;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * Seals texts of the current tenant with a key per subject and destroys such keys. Every sealed text is bound to its tenant, its key and its
 * purpose: copied into another row or column it does not open.
 *
 * <p>What may go wrong, and what then happens:
 * <ul>
 * <li>The key store is away: {@link KeyStoreException}; the caller's transaction fails and nothing is stored or shown unsealed.
 * <li>The transaction that wanted the key rolls back: the key is destroyed after it; a node that dies in between leaves a key without a row,
 *     which {@link KeyCareRun} finds.
 * <li>Destroying fails after the deleting transaction committed: tried again each minute by the same node, and found by {@link KeyCareRun}
 *     on any node. Until then the row is gone but a dump of it could still be read by whoever holds the master key.
 * <li>The key was destroyed, the row came back from a dump: {@link #open} answers empty.
 * <li>The master key is another one: the application refuses to start and names the setting.
 * </ul>
 */
@ApplicationScoped
public class Vault {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.]{1,39}");
    private static final String STANDING = "tenant";
    private static final int PSEUDONYM_BYTES = 8;

    @Inject CurrentTenant tenant;
    @Inject MasterKey master;
    @Inject KeyStore store;
    @Inject KeyDestruction destruction;
    @Inject KeyMirroring mirroring;
    @Inject AfterTransaction after;
    @Inject Clock clock;

    /**
     * Makes a key, stored at once in a transaction of its own, so that it is there before the row that names it.
     *
     * @param owner name of the {@link KeyOwner} that knows which of its keys are in use
     */
    public KeyId newKey(String owner) {
        TenantId current = tenant.get();
        StoredKey key = wrap(current, KeyId.random(), checked(owner));
        store.add(key);
        mirroring.keep(key);
        after.rolledBack(() -> destruction.destroy(current, key.id()));
        return key.id();
    }

    /** @param purpose what the text is, such as {@code lead.message}; the same word opens it again */
    public Sealed seal(KeyId key, String purpose, String text) {
        return seal(key, purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a file. */
    public Sealed seal(KeyId key, String purpose, byte[] plain) {
        TenantId current = tenant.get();
        byte[] secret = unwrap(store.find(current, key).orElseThrow(KeyGoneException::new));
        try {
            return new Sealed(AesGcm.seal(secret, boundTo(current, key, purpose), plain));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The text, or empty when its key was destroyed; fails when the bytes do not belong to this tenant, key and purpose. */
    public Optional<String> open(KeyId key, String purpose, Sealed sealed) {
        return openBytes(key, purpose, sealed).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /** Several texts at once with one look into the key store, for lists; a text that is null, and each when the key was destroyed, is empty. */
    public List<Optional<String>> openAll(KeyId key, String purpose, List<Sealed> sealed) {
        TenantId current = tenant.get();
        Optional<StoredKey> stored = sealed.stream().allMatch(Objects::isNull) ? Optional.empty() : store.find(current, key);
        if (stored.isEmpty()) {
            return sealed.stream().map(text -> Optional.<String>empty()).toList();
        }
        byte[] secret = unwrap(stored.get());
        try {
            byte[] bound = boundTo(current, key, purpose);
            return sealed.stream().map(text -> Optional.ofNullable(text).map(one -> new String(AesGcm.open(secret, bound, one.bytes()), StandardCharsets.UTF_8))).toList();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The same for a file. */
    public Optional<byte[]> openBytes(KeyId key, String purpose, Sealed sealed) {
        TenantId current = tenant.get();
        Optional<StoredKey> stored = store.find(current, key);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        byte[] secret = unwrap(stored.get());
        try {
            return Optional.of(AesGcm.open(secret, boundTo(current, key, purpose), sealed.bytes()));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Destroys the key once the current transaction has committed; a rollback leaves it. */
    public void destroy(KeyId key) {
        TenantId current = tenant.get();
        after.committed(() -> destruction.destroy(current, key));
    }

    /** A standing key of the tenant, made at its first use. */
    public KeyId tenantKey(TenantKey name) {
        TenantId current = tenant.get();
        Optional<StoredKey> known = store.find(current, name);
        if (known.isPresent()) {
            return known.get().id();
        }
        StoredKey key = wrap(current, KeyId.random(), STANDING);
        if (store.addStanding(name, key)) {
            mirroring.keep(key);
        }
        return store.find(current, name).orElseThrow(KeyGoneException::new).id();
    }

    /**
     * Keyed short names for texts, the same for the same text as long as the key lives; without it there is no way back to the text. Fails with
     * {@link KeyGoneException} when the key was destroyed.
     */
    public Map<String, String> pseudonyms(KeyId key, String purpose, Collection<String> texts) {
        byte[] secret = unwrap(store.find(tenant.get(), key).orElseThrow(KeyGoneException::new));
        try {
            Mac256 mac = new Mac256(secret);
            return texts.stream().distinct().collect(Collectors.toMap(Function.identity(),
                    text -> HexFormat.of().formatHex(mac.of("pseudonym/" + purpose + "/" + text), 0, PSEUDONYM_BYTES)));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Fails when the key store does not answer. */
    public void ping() {
        store.count();
    }

    /** The bare key, for keyed hashes; the caller must not keep it. */
    byte[] standing(TenantKey name) {
        return unwrap(store.find(tenant.get(), tenantKey(name)).orElseThrow(KeyGoneException::new));
    }

    private StoredKey wrap(TenantId owner, KeyId id, String ownerName) {
        byte[] secret = AesGcm.newKey();
        try {
            byte[] wrapped = AesGcm.seal(master.derive("wrap"), boundTo(owner, id, "wrap"), secret);
            return StoredKey.of(owner, id, ownerName, wrapped, master.print(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private byte[] unwrap(StoredKey key) {
        return AesGcm.open(master.derive("wrap"), boundTo(key.tenant(), key.id(), "wrap"), key.wrappedBytes());
    }

    private static byte[] boundTo(TenantId tenant, KeyId key, String purpose) {
        return ("vault/" + tenant + "/" + key + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }

    private static String checked(String owner) {
        if (!NAME.matcher(owner).matches() || STANDING.equals(owner)) {
            throw new IllegalArgumentException("Not a name of a key owner: " + owner);
        }
        return owner;
    }
}
