package org.vorzimmer.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of calls are still in use, so that the others are destroyed. */
@ApplicationScoped
public class CallKeyOwner implements KeyOwner {

    @Inject CallKeys keys;
    @Inject SweepEntityManager em;
    @Inject Instance<CallCompanion> companions;

    @Override
    public String owner() {
        return CallKeys.OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(keys.inUse(asked));
    }

    /** The customer is gone whose key was destroyed: so is all that came back of its calls. */
    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        if (destroyed.isEmpty()) {
            return 0;
        }
        List<Long> customers = em.createQuery("select k from CallKey k where k.keyId in :keys", CallKey.class).setParameter("keys", destroyed).getResultStream()
                .map(key -> key.customerId().value()).toList();
        Instance.Handle<CallCompanion> companion = companions.getHandle();
        try {
            return companion.get().eraseAbout("customer", customers);
        } finally {
            companion.destroy(); // what was made for the question is given back, because this bean lives long
        }
    }
}
