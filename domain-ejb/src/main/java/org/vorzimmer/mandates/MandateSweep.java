package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;

/** Erases mandates before their day, and lets go of customers that are erased: forms that nobody signed go with them, signed ones stay as evidence. */
@Dependent
public class MandateSweep implements Companion {

    @Inject SweepEntityManager em;
    @Inject @Any Instance<MandateHolder> holders;
    @Inject Clock clock;

    List<Long> withKeys(Collection<KeyId> keys) {
        return em.createQuery("select m.id from Mandate m where m.keyId in :keys", Long.class).setParameter("keys", keys).getResultList();
    }

    /** What a hold keeps stays. */
    int erase(List<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        Instance.Handle<MandateHolder> holder = holders.getHandle();
        try {
            return holder.get().erase(Due.whatever(), ids);
        } finally {
            holder.destroy();
        }
    }

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (!CustomerService.OBJECT_KIND.equals(objectKind) || ids.isEmpty()) {
            return 0;
        }
        List<Mandate> all = em.createQuery("select m from Mandate m where m.customerId in :customers", Mandate.class)
                .setParameter("customers", ids.stream().map(CustomerId::new).toList()).getResultList();
        List<Long> unsigned = all.stream().filter(mandate -> mandate.getSignedOn() == null).map(Mandate::getId).toList();
        all.stream().filter(mandate -> mandate.getSignedOn() != null).forEach(mandate -> mandate.customerGone(clock.instant()));
        em.flush();
        return erase(unsigned);
    }
}
