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

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, List<String> roles, UserFilter filter) {
        List<Login.Status> statuses = filter.status() == null ? List.of(Login.Status.values()) : List.of(filter.status());
        return query.setParameter("roles", roles).setParameter("text", Like.contains(filter.words())).setParameter("statuses", statuses);
    }

    List<Login> withRole(String role) {
        return em.createQuery("select r.login from LoginRole r where r.role = :role", Login.class).setParameter("role", role).getResultList();
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
