package org.vorzimmer.vault;

import java.util.Collection;
import java.util.Set;

/**
 * What a feature that asks for keys tells the vault, so that keys without a row are found: a row that never committed, a destruction that
 * failed. Implemented as an application-scoped bean; called inside a transaction of the tenant in question.
 */
public interface KeyOwner {

    /** The name given to {@link Vault#newKey}. */
    String owner();

    /** Those of the given keys that a stored row still names; a row that is restricted or on hold counts too. */
    Set<KeyId> inUse(Collection<KeyId> asked);

    /**
     * Erases the records that name these keys, with all that hangs on them: their keys were destroyed, so they had been erased before a
     * backup brought them back. Called inside a transaction of the sweeper's account. Returns how many went.
     */
    int eraseReturned(Collection<KeyId> destroyed);
}
