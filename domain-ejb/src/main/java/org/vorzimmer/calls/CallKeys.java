package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Vault;

/** The key of each customer's calls: made when it is needed for the first time, and its row the lock behind which the customer's calls wait for each other. */
@Dependent
class CallKeys {

    /** Name under which the vault knows the keys of calls. */
    static final String OWNER = "calls";

    @Inject TenantEntityManager em;
    @Inject Vault vault;

    KeyId of(CustomerId customer) {
        return row(customer).keyId();
    }

    /** Waits for whoever begins or counts a call of this customer. */
    void lock(CustomerId customer) {
        em.findLocked(CallKey.class, row(customer).getId());
    }

    /** A customer whose service begins has its key before the first call. */
    void begins(@Observes CustomerStateChanged change) {
        if (change.state() == Customer.State.ACTIVE) {
            of(change.customer());
        }
    }

    List<KeyId> inUse(Collection<KeyId> asked) {
        return em.createQuery("select k.keyId from CallKey k where k.keyId in :asked", KeyId.class).setParameter("asked", asked).getResultList();
    }

    private CallKey row(CustomerId customer) {
        return em.createQuery("select k from CallKey k where k.customerId = :customer", CallKey.class).setParameter("customer", customer)
                .getResultStream().findFirst().orElseGet(() -> {
                    CallKey made = new CallKey(customer, vault.newKey(OWNER));
                    em.persist(made);
                    em.flush();
                    return made;
                });
    }
}
