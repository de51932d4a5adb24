package org.vorzimmer.tenancy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What queries may do with an entity manager, after the current tenant was bound to the transaction. */
abstract class BoundEntityManager {

    static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @Inject CurrentTenant tenant;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    /** The unit's container-managed entity manager. */
    abstract EntityManager unit();

    private EntityManager bound() {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("Tenant data are only read and written inside a transaction");
        }
        TenantId current = tenant.get();
        Object first = transaction.getResource(BoundEntityManager.class);
        EntityManager em = unit();
        if (first == null) {
            transaction.putResource(BoundEntityManager.class, current);
        } else if (!first.equals(current)) {
            throw new TenantSwitchedException((TenantId) first, current);
        }
        em.setProperty(TENANT_PROPERTY, current.value());
        return em;
    }

    public void persist(Object entity) {
        bound().persist(entity);
    }

    /** Null also for another tenant's id. */
    public <T extends TenantOwned> T find(Class<T> type, Object id) {
        return bound().find(type, id);
    }

    /** Null also for another tenant's id; waits for and takes the row's lock. */
    public <T extends TenantOwned> T findLocked(Class<T> type, Object id) {
        return bound().find(type, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public <T extends TenantOwned> T getReference(Class<T> type, Object id) {
        return bound().getReference(type, id);
    }

    public <T> TypedQuery<T> createQuery(String jpql, Class<T> type) {
        return bound().createQuery(jpql, type);
    }

    public <T> TypedQuery<T> createNamedQuery(String name, Class<T> type) {
        return bound().createNamedQuery(name, type);
    }

    /** For bulk UPDATE and DELETE. */
    public Query createUpdate(String jpql) {
        return bound().createQuery(jpql);
    }

    public void remove(Object entity) {
        bound().remove(entity);
    }

    public void flush() {
        bound().flush();
    }

    public void refresh(Object entity) {
        bound().refresh(entity);
    }

    public void clear() {
        bound().clear();
    }
}
