package org.vorzimmer.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

/** The way to the few entities that no tenant owns (tenants, leases, alarms); a tenant's entity is refused by EclipseLink because no tenant is set. */
@ApplicationScoped
public class PlatformEntityManager {

    @PersistenceContext(unitName = "vorzimmer") EntityManager em;

    public void persist(Object entity) {
        em.persist(entity);
    }

    public <T> T find(Class<T> type, Object id) {
        return em.find(refuseOwned(type), id);
    }

    public <T> T findLocked(Class<T> type, Object id) {
        return em.find(refuseOwned(type), id, LockModeType.PESSIMISTIC_WRITE);
    }

    public <T> TypedQuery<T> createQuery(String jpql, Class<T> type) {
        return em.createQuery(jpql, refuseOwned(type));
    }

    /** For bulk UPDATE and DELETE of platform entities. */
    public Query createUpdate(String jpql) {
        return em.createQuery(jpql);
    }

    public void remove(Object entity) {
        em.remove(entity);
    }

    public void flush() {
        em.flush();
    }

    private static <T> Class<T> refuseOwned(Class<T> type) {
        if (TenantOwned.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getSimpleName() + " belongs to a tenant");
        }
        return type;
    }
}
