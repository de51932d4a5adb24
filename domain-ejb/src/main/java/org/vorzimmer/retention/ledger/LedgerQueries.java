package org.vorzimmer.retention.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Reads the ledger and appends to it. */
@Dependent
class LedgerQueries {

    @Inject TenantEntityManager em;

    Optional<LedgerHead> lockedHead() {
        return em.createNamedQuery(LedgerHead.OF_TENANT, LedgerHead.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<LedgerHead> head() {
        return em.createNamedQuery(LedgerHead.OF_TENANT, LedgerHead.class).getResultStream().findFirst();
    }

    void save(Object row) {
        em.persist(row);
        em.flush();
    }

    List<LedgerRow> ofYear(int year) {
        return em.createNamedQuery(LedgerRow.OF_YEAR, LedgerRow.class).setParameter("year", year).getResultList();
    }

    List<Integer> years() {
        return em.createNamedQuery(LedgerRow.YEARS, Integer.class).getResultList();
    }

    List<LedgerAnchor> anchors() {
        return em.createNamedQuery(LedgerAnchor.ALL, LedgerAnchor.class).getResultList();
    }

    Optional<LocalDate> lastDay(String kind) {
        return Optional.ofNullable(em.createNamedQuery(LedgerRow.LAST_DAY, LocalDate.class).setParameter("kind", kind).getSingleResult());
    }

    List<LedgerRow> page(LedgerFilter filter, int first, int size) {
        return bind(em.createQuery("select r from LedgerRow r" + where(filter) + " order by r.year desc, r.position desc", LedgerRow.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(LedgerFilter filter) {
        return bind(em.createQuery("select count(r) from LedgerRow r" + where(filter), Long.class), filter).getSingleResult();
    }

    private static String where(LedgerFilter filter) {
        String text = " where r.endedAt >= :from and r.endedAt < :to";
        text += filter.kind().isPresent() ? " and r.kind = :kind" : "";
        return text + (filter.onlyWithEffect() ? " and (r.candidates > 0 or r.held <> '' or r.errors > 0)" : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, LedgerFilter filter) {
        query.setParameter("from", filter.from().orElse(Instant.EPOCH)).setParameter("to", filter.to().orElse(Instant.parse("9999-01-01T00:00:00Z")));
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind.code()));
        return query;
    }
}
