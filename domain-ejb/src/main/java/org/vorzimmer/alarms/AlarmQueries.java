package org.vorzimmer.alarms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.PlatformEntityManager;

@Dependent
class AlarmQueries {

    @Inject PlatformEntityManager em;

    void save(Alarm alarm) {
        em.persist(alarm);
        em.flush();
    }

    Optional<Alarm> byId(long id) {
        return Optional.ofNullable(em.findLocked(Alarm.class, id));
    }

    /** Two nodes that see the same thing wait for each other. */
    Optional<Alarm> byCause(String kind, String place) {
        return em.createQuery("select a from Alarm a where a.kind = :kind and a.place = :place", Alarm.class)
                .setParameter("kind", kind).setParameter("place", place)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    boolean isOpen(String kind, String place) {
        return em.createQuery("select count(a) from Alarm a where a.kind = :kind and a.place = :place and a.clearedAt is null", Long.class)
                .setParameter("kind", kind).setParameter("place", place).getSingleResult() > 0;
    }

    List<Alarm> open() {
        return em.createQuery("select a from Alarm a where a.clearedAt is null order by a.firstSeenAt desc, a.id desc", Alarm.class).getResultList();
    }

    List<Alarm> ended(int most) {
        return em.createQuery("select a from Alarm a where a.clearedAt is not null order by a.clearedAt desc, a.id desc", Alarm.class)
                .setMaxResults(most).getResultList();
    }

    long countUnacknowledged() {
        return em.createQuery("select count(a) from Alarm a where a.clearedAt is null and a.acknowledgedAt is null", Long.class).getSingleResult();
    }

    List<Alarm> quietSince(Instant since) {
        return em.createQuery("select a from Alarm a where a.clearedAt is null and a.acknowledgedAt is not null and a.lastSeenAt < :since", Alarm.class)
                .setParameter("since", since).getResultList();
    }

    void forgetEndedBefore(Instant cutoff) {
        em.createUpdate("delete from Alarm a where a.clearedAt < :cutoff").setParameter("cutoff", cutoff).executeUpdate();
    }
}
