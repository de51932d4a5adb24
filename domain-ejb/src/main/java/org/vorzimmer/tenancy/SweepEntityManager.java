package org.vorzimmer.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The way of the deletion engine: the same rows by the sweeper's database account, which alone may delete what is immutable. */
@ApplicationScoped
public class SweepEntityManager extends BoundEntityManager {

    @PersistenceContext(unitName = "sweeper") EntityManager em;

    @Override
    EntityManager unit() {
        return em;
    }
}
