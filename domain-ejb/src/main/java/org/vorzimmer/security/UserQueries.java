package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class UserQueries {

    private static final String WHERE = " where exists (select r from LoginRole r where r.login = l and r.role in :roles)"
            + " and (lower(l.displayName) like :text escape '!' or l.loginName like :text escape '!') and l.status in :statuses";

    @Inject TenantEntityManager em;

    Page<Login> page(Collection<String> manageable, UserFilter filter, int first, int size) {
        List<String> roles = manageable.stream().filter(role -> filter.role() == null || filter.role().equals(role)).toList();
        if (roles.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        String order = " order by " + filter.sort().path + (filter.ascending() ? "" : " desc") + ", l.id";
        List<Login> rows = narrowed(em.createQuery("select l from Login l" + WHERE + order, Login.class), roles, filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
        long total = narrowed(em.createQuery("select count(l) from Login l" + WHERE, Long.class), roles, filter).getSingleResult();
        rows.forEach(Login::getRoles);
        return new Page<>(rows, total);
    }

    /** Of these logins those that fit. */
    Page<Login> pageOf(Collection<Long> ids, UserFilter filter, int first, int size) {
        if (ids.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        List<String> roles = CustomerLogins.ROLES.stream().filter(role -> filter.role() == null || filter.role().equals(role)).toList();
        if (roles.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        String where = WHERE + " and l.id in :ids";
        String order = " order by " + filter.sort().path + (filter.ascending() ? "" : " desc") + ", l.id";
        List<Login> rows = narrowed(em.createQuery("select l from Login l" + where + order, Login.class), roles, filter).setParameter("ids", ids)
                .setFirstResult(first).setMaxResults(size).getResultList();
        long total = narrowed(em.createQuery("select count(l) from Login l" + where, Long.class), roles, filter).setParameter("ids", ids).getSingleResult();
        rows.forEach(Login::getRoles);
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, List<String> roles, UserFilter filter) {
        List<Login.Status> statuses = filter.status() == null ? List.of(Login.Status.values()) : List.of(filter.status());
        return query.setParameter("roles", roles).setParameter("text", Like.contains(filter.words())).setParameter("statuses", statuses);
    }

    List<Login> withRole(String role) {
        return em.createQuery("select r.login from LoginRole r where r.role = :role", Login.class).setParameter("role", role).getResultList();
    }

    /** The same among some logins only, and for callers who had to read something before. */
    List<Login> adminsLocked(String role, Collection<Long> among) {
        List<Login> admins = em.createQuery("select r from LoginRole r where r.role = :role and r.login.id in :ids order by r.id", LoginRole.class)
                .setParameter("role", role).setParameter("ids", among).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .stream().map(LoginRole::login).toList();
        // Locked and read anew as well: what is asked of them next must be what the other one has left.
        return admins.stream().map(admin -> em.findLocked(Login.class, admin.getId())).toList();
    }

    /**
     * Two admins who take the role from each other wait here for each other. The rows are read with their locks before anything else is read,
     * so that the second sees what the first did.
     */
    List<Login> adminsLocked(String role) {
        return em.createQuery("select r from LoginRole r where r.role = :role order by r.id", LoginRole.class)
                .setParameter("role", role).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .stream().map(LoginRole::login).toList();
    }
}
