package org.vorzimmer.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of mandates are still in use, so that the others are destroyed. */
@ApplicationScoped
public class MandateKeys implements KeyOwner {

    @Inject MandateQueries queries;
    @Inject MandateSweep sweep;

    @Override
    public String owner() {
        return MandateBook.KEY_OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(queries.keysInUse(asked));
    }

    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        return destroyed.isEmpty() ? 0 : sweep.erase(sweep.withKeys(destroyed));
    }
}
