package org.vorzimmer.chat;

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

/** Tells the vault which keys of chats are still in use, so that the others are destroyed. */
@ApplicationScoped
public class ChatKeys implements KeyOwner {

    @Inject ChatQueries queries;
    @Inject SweepEntityManager em;
    @Inject Instance<ChatHolder> holders;

    @Override
    public String owner() {
        return ChatBook.KEY_OWNER;
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
        List<Long> returned = em.createQuery("select c.id from Chat c where c.keyId in :keys", Long.class).setParameter("keys", destroyed).getResultList();
        Instance.Handle<ChatHolder> holder = holders.getHandle();
        try {
            return holder.get().erase(Due.whatever(), returned);
        } finally {
            holder.destroy();
        }
    }
}
