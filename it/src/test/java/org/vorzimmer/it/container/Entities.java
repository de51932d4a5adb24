package org.vorzimmer.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;

/** Every entity of the application, from the model of the running persistence unit. */
@Stateless
@PermitAll
public class Entities {

    @PersistenceContext(unitName = "vorzimmer") EntityManager em;

    public Set<EntityType<?>> all() {
        return em.getMetamodel().getEntities();
    }
}
