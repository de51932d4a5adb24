package org.vorzimmer.trials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vorzimmer.leads.TrialLeads;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of trials are still in use, so that the others are destroyed. */
@ApplicationScoped
public class TrialKeys implements KeyOwner {

    @Inject TrialQueries trials;
    @Inject TrialLeads leads;
    @Inject SweepEntityManager em;

    @Override
    public String owner() {
        return TrialSeal.KEY_OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(trials.keysInUse(asked));
    }

    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        if (destroyed.isEmpty()) {
            return 0;
        }
        List<Long> returned = em.createQuery("select t.leadId from Trial t where t.keyId in :keys", Long.class).setParameter("keys", destroyed).getResultList();
        return leads.erase(returned);
    }
}
