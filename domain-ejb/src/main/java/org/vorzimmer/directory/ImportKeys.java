package org.vorzimmer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of uploaded files are still in use, so that the others are destroyed. */
@ApplicationScoped
public class ImportKeys implements KeyOwner {

    @Inject Imports imports;
    @Inject SweepEntityManager sweeper;
    @Inject Instance<ImportHolder> holders;

    @Override
    public String owner() {
        return Imports.KEY_OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(imports.keysInUse(asked));
    }

    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        if (destroyed.isEmpty()) {
            return 0;
        }
        List<Long> ids = sweeper.createQuery("select i.id from ContactImport i where i.keyId in :keys", Long.class).setParameter("keys", destroyed).getResultList();
        ImportHolder holder = holders.get();
        try {
            return holder.erase(Due.whatever(), ids);
        } finally {
            holders.destroy(holder);
        }
    }
}
