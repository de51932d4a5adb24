package org.vorzimmer.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of documents are still in use, so that the others are destroyed. */
@ApplicationScoped
public class DocumentKeys implements KeyOwner {

    @Inject DocumentQueries queries;
    @Inject SweepEntityManager em;
    @Inject @Any Instance<DocumentHolder> holders;

    @Override
    public String owner() {
        return DocumentShelf.KEY_OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(queries.keysInUse(asked));
    }

    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        if (destroyed.isEmpty()) {
            return 0;
        }
        List<Long> ids = em.createQuery("select d.id from Document d where d.keyId in :keys", Long.class).setParameter("keys", destroyed).getResultList();
        int gone = 0;
        // Each is of one filing; what was made for the question is given back, because this bean lives long.
        for (Instance.Handle<DocumentHolder> holder : holders.handles()) {
            gone += holder.get().erase(Due.whatever(), ids);
            holder.destroy();
        }
        return gone;
    }
}
