package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerStateChanged;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Who gets the notes of which customer, for whoever sends or changes them. */
@Dependent
class NoteRecipients {

    @Inject TenantEntityManager em;

    List<NoteRecipient> of(CustomerId customer) {
        return em.createQuery("select r from NoteRecipient r where r.customerId = :customer order by r.id", NoteRecipient.class).setParameter("customer", customer).getResultList();
    }

    Optional<NoteRecipient> find(CustomerId customer, long id) {
        return Optional.ofNullable(em.find(NoteRecipient.class, id)).filter(recipient -> recipient.getCustomerId().equals(customer));
    }

    void add(NoteRecipient recipient) {
        em.persist(recipient);
    }

    void remove(NoteRecipient recipient) {
        em.remove(recipient);
    }

    void follow(@Observes CustomerStateChanged change) {
        em.createUpdate("update NoteRecipient r set r.contractEndAt = :at where r.customerId = :customer")
                .setParameter("at", change.contractEndAt()).setParameter("customer", change.customer()).executeUpdate();
    }
}
