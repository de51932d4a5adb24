package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class KeyQueries {

    @Inject TenantEntityManager em;

    void save(TelephonyKey key) {
        em.persist(key);
        em.flush();
    }

    void remove(TelephonyKey key) {
        em.remove(key);
    }

    /** Before another of the same name comes. */
    void removeNow(TelephonyKey key) {
        em.remove(key);
        em.flush();
    }

    Optional<TelephonyKey> byId(long id) {
        return Optional.ofNullable(em.find(TelephonyKey.class, id));
    }

    Optional<TelephonyKey> byCode(String code) {
        return em.createQuery("select k from TelephonyKey k where k.code = :code", TelephonyKey.class).setParameter("code", code).getResultStream().findFirst();
    }

    Optional<TelephonyKey> byLabel(String label) {
        return em.createQuery("select k from TelephonyKey k where k.label = :label", TelephonyKey.class).setParameter("label", label).getResultStream().findFirst();
    }

    List<TelephonyKey> all() {
        return em.createQuery("select k from TelephonyKey k order by k.createdAt, k.id", TelephonyKey.class).getResultList();
    }

    /** Once a minute is enough, and many events a second do not wait for each other because of it. */
    void used(TelephonyKey key, Instant now, Instant minuteAgo) {
        em.createUpdate("update TelephonyKey k set k.lastUsedAt = :now where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt < :minuteAgo)")
                .setParameter("now", now).setParameter("id", key.getId()).setParameter("minuteAgo", minuteAgo).executeUpdate();
    }
}
