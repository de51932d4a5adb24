package org.vorzimmer.accesslog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;
import org.vorzimmer.vault.KeyId;

@Dependent
class AccessQueries {

    @Inject TenantEntityManager em;

    void save(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<AccessDayKey> key(LocalDate day) {
        return em.createQuery("select k from AccessDayKey k where k.day = :day", AccessDayKey.class).setParameter("day", day)
                .getResultStream().findFirst();
    }

    List<AccessDayKey> keysBefore(LocalDate day) {
        return em.createQuery("select k from AccessDayKey k where k.day < :day", AccessDayKey.class).setParameter("day", day).getResultList();
    }

    Set<KeyId> keysAmong(Collection<KeyId> asked) {
        return Set.copyOf(em.createQuery("select k.key from AccessDayKey k where k.key in :asked", KeyId.class).setParameter("asked", asked).getResultList());
    }

    void remove(AccessDayKey key) {
        em.remove(key);
    }

    Optional<AccessCount> countLocked(LocalDate day, AccessCount.Dimension dimension, String label) {
        return em.createQuery("select c from AccessCount c where c.day = :day and c.dimension = :dimension and c.label = :label", AccessCount.class)
                .setParameter("day", day).setParameter("dimension", dimension).setParameter("label", label)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Page<AccessEntry> page(Instant from, Instant to, int first, int size) {
        List<AccessEntry> rows = em.createQuery("select e from AccessEntry e where e.occurredAt >= :from and e.occurredAt < :to"
                        + " order by e.occurredAt desc, e.id desc", AccessEntry.class)
                .setParameter("from", from).setParameter("to", to).setFirstResult(first).setMaxResults(size).getResultList();
        long total = em.createQuery("select count(e) from AccessEntry e where e.occurredAt >= :from and e.occurredAt < :to", Long.class)
                .setParameter("from", from).setParameter("to", to).getSingleResult();
        return new Page<>(rows, total);
    }

    List<AccessCount> counts(LocalDate from, LocalDate to) {
        return em.createQuery("select c from AccessCount c where c.day >= :from and c.day <= :to order by c.day desc, c.dimension, c.hits desc",
                AccessCount.class).setParameter("from", from).setParameter("to", to).getResultList();
    }
}
