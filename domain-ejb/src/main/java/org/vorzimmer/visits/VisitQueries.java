package org.vorzimmer.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class VisitQueries {

    private static final String PERIOD = " from VisitCount c where c.day >= :from and c.day <= :to";

    @Inject TenantEntityManager em;

    void save(Object entity) {
        em.persist(entity);
    }

    /** Locked, so that two pages opened at once do not time the same one twice. */
    Optional<PageView> lastOf(String visitCode) {
        return em.createQuery("select v from PageView v where v.visitCode = :code order by v.seenAt desc, v.id desc", PageView.class)
                .setParameter("code", visitCode).setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<VisitCount> countLocked(LocalDate day, String page, String campaign) {
        return em.createQuery("select c from VisitCount c where c.day = :day and c.page = :page and c.campaign = :campaign", VisitCount.class)
                .setParameter("day", day).setParameter("page", page).setParameter("campaign", campaign)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<String> campaignsOf(LocalDate day) {
        return em.createQuery("select distinct c.campaign from VisitCount c where c.day = :day and c.campaign <> ''", String.class)
                .setParameter("day", day).getResultList();
    }

    Page<VisitSum> sums(VisitFilter filter, int first, int size) {
        String label = filter.by().path;
        String only = filter.by() == VisitFilter.By.CAMPAIGN ? " and c.campaign <> ''" : "";
        List<VisitSum> rows = period(em.createQuery("select " + label + ", sum(c.visits), sum(c.views), sum(c.enquiries), sum(c.timedViews), sum(c.seconds)"
                + PERIOD + only + " group by " + label + " order by " + filter.order(), Object[].class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList().stream().map(VisitSum::of).toList();
        long total = period(em.createQuery("select count(distinct " + label + ")" + PERIOD + only, Long.class), filter).getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> period(TypedQuery<T> query, VisitFilter filter) {
        return query.setParameter("from", filter.from()).setParameter("to", filter.to());
    }
}
