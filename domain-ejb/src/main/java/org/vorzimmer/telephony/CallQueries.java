package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Calls, taken-in events and numbers that belong to nobody. */
@Dependent
class CallQueries {

    private static final int MOST_UNMAPPED = 20;

    @Inject TenantEntityManager em;

    /** At once, so that a row that is there already is noticed before anything else is done. */
    void save(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<ReceivedEvent> event(String key) {
        return em.createQuery("select e from ReceivedEvent e where e.eventKey = :key", ReceivedEvent.class).setParameter("key", key).getResultStream().findFirst();
    }

    /** Without a lock: two that change the same call are told apart by its version, and the second begins again. */
    Optional<TelephonyCall> call(String key) {
        return em.createQuery("select c from TelephonyCall c where c.callKey = :key", TelephonyCall.class).setParameter("key", key).getResultStream().findFirst();
    }

    Optional<UnmappedNumber> unmapped(PhoneNumber number) {
        return em.createQuery("select u from UnmappedNumber u where u.number = :number", UnmappedNumber.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The latest first, without those that somebody has got meanwhile. */
    List<UnmappedNumber> unmapped() {
        return em.createQuery("select u from UnmappedNumber u where u.calls > 0"
                        + " and not exists (select l.id from PhoneLine l where l.number = u.number and l.state = :assigned) order by u.lastAt desc, u.id desc", UnmappedNumber.class)
                .setParameter("assigned", PhoneLine.State.ASSIGNED).setMaxResults(MOST_UNMAPPED).getResultList();
    }

    void forgetUnmappedBefore(Instant bound) {
        em.createUpdate("delete from UnmappedNumber u where u.lastAt < :bound").setParameter("bound", bound).executeUpdate();
    }

    void forgetEventsBefore(Instant bound) {
        em.createUpdate("delete from ReceivedEvent e where e.receivedAt < :bound").setParameter("bound", bound).executeUpdate();
    }

    /** Nothing was heard of them for so long that they cannot go on; a late end would still correct this. */
    void endUnheardSince(Instant bound) {
        em.createUpdate("update TelephonyCall c set c.endedAt = c.lastEventAt where c.endedAt is null and c.lastEventAt < :bound")
                .setParameter("bound", bound).executeUpdate();
    }
}
