package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.KeyId;

/** Erases leads before their day by the sweeper's account, in the caller's transaction, with all that hangs on them. */
@Dependent
class LeadSweep {

    @Inject SweepEntityManager em;
    @Inject @Any Instance<LeadHolder> holders;

    List<Long> withKeys(Collection<KeyId> keys) {
        return em.createQuery("select l.id from Lead l where l.keyId in :keys", Long.class).setParameter("keys", keys).getResultList();
    }

    /** Each lead is known to one of the kinds. What was made for the question is given back, because its callers live long; what a hold keeps stays. */
    int erase(List<Long> ids) {
        int gone = 0;
        for (Instance.Handle<LeadHolder> holder : holders.handles()) {
            gone += holder.get().erase(Due.whatever(), ids);
            holder.destroy();
        }
        return gone;
    }
}
