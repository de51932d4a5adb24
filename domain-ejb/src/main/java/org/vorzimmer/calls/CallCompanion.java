package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;
import org.vorzimmer.vault.Vault;

/** With a customer all goes that is known of its calls, the numbers of its days and the key included. */
@Dependent
class CallCompanion implements Companion {

    /** Kind of the object that mails and tasks about a call name. */
    static final String OBJECT_KIND = "call";

    private static final String CUSTOMER = "customer";
    private static final int BATCH = 500;

    @Inject SweepEntityManager em;
    @Inject Vault vault;
    @Inject @Any Instance<Companion> companions;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty() || !CUSTOMER.equals(objectKind)) {
            return 0;
        }
        List<CustomerId> customers = ids.stream().map(CustomerId::new).toList();
        int gone = calls(customers);
        em.createUpdate("delete from NoteRecipient r where r.customerId in :customers").setParameter("customers", customers).executeUpdate();
        types(customers);
        em.createUpdate("delete from CallCount c where c.customerId in :customers").setParameter("customers", customers).executeUpdate();
        em.createQuery("select k from CallKey k where k.customerId in :customers", CallKey.class).setParameter("customers", customers).getResultList()
                .forEach(key -> vault.destroy(key.keyId()));
        em.createUpdate("delete from CallKey k where k.customerId in :customers").setParameter("customers", customers).executeUpdate();
        return gone;
    }

    private int calls(List<CustomerId> customers) {
        int gone = 0;
        List<Long> batch;
        do {
            batch = em.createQuery("select c.id from PhoneCall c where c.customerId in :customers order by c.id", Long.class)
                    .setParameter("customers", customers).setMaxResults(BATCH).getResultList();
            if (!batch.isEmpty()) {
                List<Long> calls = batch;
                companions.forEach(companion -> companion.eraseAbout(OBJECT_KIND, calls));
                children(em, calls);
                gone += em.createUpdate("delete from PhoneCall c where c.id in :calls").setParameter("calls", calls).executeUpdate();
            }
        } while (!batch.isEmpty());
        return gone;
    }

    private void types(List<CustomerId> customers) {
        List<Long> types = em.createQuery("select t.id from CallType t where t.customerId in :customers", Long.class).setParameter("customers", customers).getResultList();
        if (!types.isEmpty()) {
            em.createUpdate("delete from NoteRecipient r where r.typeId in :types").setParameter("types", types).executeUpdate();
            em.createUpdate("delete from CallQuestion q where q.typeVersionId in (select v.id from CallTypeVersion v where v.type.id in :types)")
                    .setParameter("types", types).executeUpdate();
            em.createUpdate("delete from CallTypeVersion v where v.type.id in :types").setParameter("types", types).executeUpdate();
            em.createUpdate("delete from CallType t where t.id in :types").setParameter("types", types).executeUpdate();
        }
    }

    /** What hangs on calls that are about to go. */
    static void children(SweepEntityManager sweeper, Collection<Long> calls) {
        for (String child : List.of("CallWord", "CallEvent", "CallNote")) {
            sweeper.createUpdate("delete from " + child + " e where e.callId in :calls").setParameter("calls", calls).executeUpdate();
        }
    }
}
