package org.vorzimmer.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.shared.Like;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class UserQueries {

    private static final String WHERE = " where exists (select r from LoginRole r where r.login = l and r.role in :roles)"
            + " and (lower(l.displayName) like :text escape '!' or l.loginName like :text escape '!')";

    @Inject TenantEntityManager em;

    Page<Login> page(Collection<String> roles, String text, int first, int size) {
        String pattern = Like.contains(text);
        List<Login> rows = em.createQuery("select l from Login l" + WHERE + " order by l.displayName, l.id", Login.class)
                .setParameter("roles", roles).setParameter("text", pattern).setFirstResult(first).setMaxResults(size).getResultList();
        long total = em.createQuery("select count(l) from Login l" + WHERE, Long.class)
                .setParameter("roles", roles).setParameter("text", pattern).getSingleResult();
        rows.forEach(Login::getRoles);
        return new Page<>(rows, total);
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
