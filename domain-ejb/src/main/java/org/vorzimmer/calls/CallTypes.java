package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;

/** The sorts of calls of the current tenant with their words, for whoever writes or shows notes. */
@Dependent
class CallTypes {

    @Inject TenantEntityManager em;

    /** A version with its questions, in order. */
    record Script(CallTypeVersion version, List<CallQuestion> questions) {
    }

    /** The words that hold now of each sort that this customer's calls can be of; its own come first. */
    List<CallTypeVersion> offered(CustomerId customer) {
        return newest("t.retiredAt is null and (t.customerId is null or t.customerId = :customer)", query -> query.setParameter("customer", customer)).stream()
                .sorted(Comparator.comparing((CallTypeVersion version) -> version.getType().getCustomerId() == null)).toList();
    }

    /** The words that hold now of every sort, for the office. */
    List<CallTypeVersion> all() {
        return newest("t.retiredAt is null", query -> query);
    }

    private List<CallTypeVersion> newest(String where, UnaryOperator<TypedQuery<CallTypeVersion>> bind) {
        return bind.apply(em.createQuery("select v from CallTypeVersion v join v.type t where " + where
                + " and v.number = (select max(n.number) from CallTypeVersion n where n.type = t) order by t.position, t.id", CallTypeVersion.class)).getResultList();
    }

    CallType required(long type) {
        return Optional.ofNullable(em.find(CallType.class, type)).orElseThrow(() -> new NotFoundException(CallType.class, type));
    }

    /** All versions of a sort, the newest first. */
    List<CallTypeVersion> versions(long type) {
        return em.createQuery("select v from CallTypeVersion v where v.type.id = :type order by v.number desc", CallTypeVersion.class).setParameter("type", type).getResultList();
    }

    /** The version that a note of this customer names; empty for none, and refused for another customer's. */
    Optional<Script> script(Long version, CustomerId customer) {
        if (version == null) {
            return Optional.empty();
        }
        CallTypeVersion found = Optional.ofNullable(em.find(CallTypeVersion.class, version)).filter(one -> one.getType().isFor(customer))
                .orElseThrow(() -> new NotFoundException(CallTypeVersion.class, version));
        return Optional.of(new Script(found, questions(version)));
    }

    List<CallQuestion> questions(long version) {
        return em.createQuery("select q from CallQuestion q where q.typeVersionId = :version order by q.position", CallQuestion.class)
                .setParameter("version", version).getResultList();
    }

    void save(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
