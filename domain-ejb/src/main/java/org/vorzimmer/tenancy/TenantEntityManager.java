package org.vorzimmer.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The only way to a tenant's rows: sets the tenant in every transaction and refuses a second one in the same. */
@ApplicationScoped
public class TenantEntityManager extends BoundEntityManager {

    @PersistenceContext(unitName = "vorzimmer") EntityManager em;

    @Override
    EntityManager unit() {
        return em;
    }
}
