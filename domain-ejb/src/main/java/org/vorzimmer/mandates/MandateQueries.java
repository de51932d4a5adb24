package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class MandateQueries {

    private static final String ENDED = "(org.vorzimmer.mandates.MandateState.REVOKED, org.vorzimmer.mandates.MandateState.EXPIRED,"
            + " org.vorzimmer.mandates.MandateState.CLOSED, org.vorzimmer.mandates.MandateState.INVALID)";

    @Inject TenantEntityManager em;

    Mandate save(Mandate mandate) {
        em.persist(mandate);
        em.flush();
        return mandate;
    }

    void save(MandateEntry entry) {
        em.persist(entry);
    }

    void save(MandateClick click) {
        em.persist(click);
    }

    /** From now on nobody else gets this reference. */
    void use(MandateReference reference, CreditorId creditor) {
        em.persist(new UsedReference(reference, creditor));
    }

    boolean isUsed(MandateReference reference, CreditorId creditor) {
        return em.createNamedQuery(UsedReference.COUNT, Long.class).setParameter("hash", UsedReference.hashOf(reference, creditor)).getSingleResult() > 0;
    }

    /** Two people who press buttons at the same mandate wait for each other. */
    Mandate requiredLocked(long id) {
        return Optional.ofNullable(em.findLocked(Mandate.class, id)).orElseThrow(() -> new NotFoundException(Mandate.class, id));
    }

    Mandate required(long id) {
        return Optional.ofNullable(em.find(Mandate.class, id)).orElseThrow(() -> new NotFoundException(Mandate.class, id));
    }

    Optional<Mandate> byId(long id) {
        return Optional.ofNullable(em.find(Mandate.class, id));
    }

    Optional<Mandate> bySubmission(String submission) {
        return em.createNamedQuery(Mandate.BY_SUBMISSION, Mandate.class).setParameter("submission", submission).getResultStream().findFirst();
    }

    List<Mandate> ofCustomer(CustomerId customer) {
        return em.createNamedQuery(Mandate.OF_CUSTOMER, Mandate.class).setParameter("customer", customer).getResultList();
    }

    List<MandateEntry> entries(long mandate) {
        return em.createNamedQuery(MandateEntry.OF_MANDATE, MandateEntry.class).setParameter("mandate", mandate).getResultList();
    }

    List<KeyId> keysInUse(Collection<KeyId> asked) {
        return em.createQuery("select m.keyId from Mandate m where m.keyId in :keys", KeyId.class).setParameter("keys", asked).getResultList();
    }

    /** Signed ones whose last collection, or else signature, was on that day or earlier. */
    List<Long> restingSince(LocalDate day) {
        return em.createQuery("select m.id from Mandate m where m.state in (org.vorzimmer.mandates.MandateState.AWAITING_BANK_CONFIRMATION,"
                + " org.vorzimmer.mandates.MandateState.ACTIVE, org.vorzimmer.mandates.MandateState.SUSPENDED)"
                + " and (m.lastPresentedDueDate <= :day or (m.lastPresentedDueDate is null and m.signedOn <= :day)) order by m.id", Long.class)
                .setParameter("day", day).getResultList();
    }

    List<Mandate> endedWithoutCustomer(Instant since) {
        return em.createQuery("select m from Mandate m where m.customerId is null and m.endedAt >= :since order by m.id", Mandate.class)
                .setParameter("since", since).getResultList();
    }

    Page<Mandate> page(MandateFilter filter, int first, int size) {
        String where = where(filter);
        long total = bind(em.createQuery("select count(m) from Mandate m" + where, Long.class), filter).getSingleResult();
        String direction = filter.ascending() ? " asc" : " desc";
        List<Mandate> rows = bind(em.createQuery("select m from Mandate m" + where + " order by " + filter.sort().path + direction + ", m.id" + direction, Mandate.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
        return new Page<>(rows, total);
    }

    private static String where(MandateFilter filter) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.state() != null) {
            where.append(" and m.state = :state");
        } else if (!filter.everything()) {
            where.append(" and m.state not in ").append(ENDED);
        }
        if (hasText(filter)) {
            where.append(" and (m.debtorName like :text escape '!' or m.referenceKey like :reference escape '!')");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, MandateFilter filter) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (hasText(filter)) {
            String text = Like.contains(filter.text().strip());
            query.setParameter("text", text).setParameter("reference", text.toUpperCase(Locale.ROOT));
        }
        return query;
    }

    private static boolean hasText(MandateFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }
}
