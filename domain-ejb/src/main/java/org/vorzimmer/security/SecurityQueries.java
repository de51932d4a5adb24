package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
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

    Optional<Login> loginLocked(long id) {
        return Optional.ofNullable(em.findLocked(Login.class, id));
    }

    void flush() {
        em.flush();
    }

    /** Ends all open sessions of the login but one; returns how many. */
    int endAll(long loginId, long exceptSession, Instant when) {
        return em.createUpdate("update LoginSession s set s.endedAt = :when where s.login.id = :login and s.id <> :except and s.endedAt is null")
                .setParameter("when", when).setParameter("login", loginId).setParameter("except", exceptSession).executeUpdate();
    }

    List<LoginSession> silentSince(Instant lastSeen, Instant started, int most) {
        return em.createQuery("select s from LoginSession s where s.endedAt is null and (s.lastSeenAt < :seen or s.startedAt < :started) order by s.id",
                LoginSession.class).setParameter("seen", lastSeen).setParameter("started", started).setMaxResults(most).getResultList();
    }

    Optional<LoginToken> token(String hash) {
        return em.createQuery("select t from LoginToken t where t.tokenHash = :hash", LoginToken.class).setParameter("hash", hash)
                .getResultStream().findFirst();
    }

    /** Two uses of the same link wait for each other: the second finds it spent. */
    Optional<LoginToken> tokenLocked(String hash) {
        return em.createQuery("select t from LoginToken t where t.tokenHash = :hash", LoginToken.class).setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void spendTokens(long loginId, Instant now) {
        em.createQuery("select t from LoginToken t where t.login.id = :login and t.usedAt is null", LoginToken.class)
                .setParameter("login", loginId).getResultList().forEach(token -> token.spend(now));
    }

    long linksSince(long loginId, Instant since) {
        return em.createQuery("select count(t) from LoginToken t where t.login.id = :login and t.createdAt > :since", Long.class)
                .setParameter("login", loginId).setParameter("since", since).getSingleResult();
    }

    long recoveryCodes(long loginId) {
        return em.createQuery("select count(c) from RecoveryCode c where c.loginId = :login", Long.class).setParameter("login", loginId).getSingleResult();
    }

    /** Deletes the code: of two uses at once only one counts a row. */
    int useRecoveryCode(long loginId, String hash) {
        return em.createUpdate("delete from RecoveryCode c where c.loginId = :login and c.codeHash = :hash")
                .setParameter("login", loginId).setParameter("hash", hash).executeUpdate();
    }

    void deleteRecoveryCodes(long loginId) {
        em.createUpdate("delete from RecoveryCode c where c.loginId = :login").setParameter("login", loginId).executeUpdate();
    }

    List<Login> withRoles(Collection<String> roles) {
        return em.createQuery("select distinct l from Login l join l.roles r where r.role in :roles order by l.displayName, l.id", Login.class)
                .setParameter("roles", roles).getResultList();
    }

    List<Login> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l from Login l where l.id in :ids", Login.class).setParameter("ids", ids).getResultList();
    }
}
