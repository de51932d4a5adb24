package org.vorzimmer.vault;

import java.time.Instant;
import java.util.Base64;
import org.vorzimmer.tenancy.TenantId;

/** A key as it lies in the key store and in the mirror: wrapped, so that neither is of use without the master key. */
record StoredKey(TenantId tenant, KeyId id, String owner, String wrapped, String masterPrint, Instant created) {

    static StoredKey of(TenantId tenant, KeyId id, String owner, byte[] wrapped, String masterPrint, Instant created) {
        return new StoredKey(tenant, id, owner, Base64.getEncoder().encodeToString(wrapped), masterPrint, created);
    }

    byte[] wrappedBytes() {
        return Base64.getDecoder().decode(wrapped);
    }
}
