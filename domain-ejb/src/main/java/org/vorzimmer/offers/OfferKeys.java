package org.vorzimmer.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.KeyOwner;

/** Tells the vault which keys of offers are still in use, so that the others are destroyed. */
@ApplicationScoped
public class OfferKeys implements KeyOwner {

    @Inject OfferQueries queries;
    @Inject SweepEntityManager em;
    @Inject OfferCompanion companion;

    @Override
    public String owner() {
        return OfferSeal.KEY_OWNER;
    }

    @Override
    public Set<KeyId> inUse(Collection<KeyId> asked) {
        return asked.isEmpty() ? Set.of() : Set.copyOf(queries.keysInUse(asked));
    }

    @Override
    public int eraseReturned(Collection<KeyId> destroyed) {
        return destroyed.isEmpty() ? 0
                : companion.erase(em.createQuery("select o from LeadOffer o where o.keyId in :keys", LeadOffer.class).setParameter("keys", destroyed).getResultList());
    }
}
