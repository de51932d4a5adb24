package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class SecurityQueries {

    @Inject TenantEntityManager em;

    <T> T save(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    Optional<Login> byName(String loginName) {
        return em.createNamedQuery(Login.BY_NAME, Login.class).setParameter("name", loginName).getResultStream().findFirst();
    }

    /** Two tries at the same login wait for each other: neither loses its count. */
    Optional<Login> byNameLocked(String loginName) {
        return em.createNamedQuery(Login.BY_NAME, Login.class).setParameter("name", loginName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Writes without the version: requests of one session come together and none may fail for it. */
    void seen(long sessionId, Instant now, Instant notSince) {
        em.createUpdate("update LoginSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :since and s.endedAt is null")
                .setParameter("now", now).setParameter("id", sessionId).setParameter("since", notSince).executeUpdate();
    }

    void end(long sessionId, Instant when) {
        em.createUpdate("update LoginSession s set s.endedAt = :when where s.id = :id and s.endedAt is null")
                .setParameter("when", when).setParameter("id", sessionId).executeUpdate();
    }

    Optional<Login> login(long id) {
        return Optional.ofNullable(em.find(Login.class, id));
    }

    Optional<LoginSession> session(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    List<LoginSession> openSessions(long loginId) {
        return em.createNamedQuery(LoginSession.OPEN_OF, LoginSession.class).setParameter("login", loginId).getResultList();
    }
}
