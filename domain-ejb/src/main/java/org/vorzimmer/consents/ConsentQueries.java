package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class ConsentQueries {

    @Inject TenantEntityManager em;

    GivenConsent save(GivenConsent consent) {
        em.persist(consent);
        return consent;
    }

    Optional<GivenConsent> byId(long id) {
        return Optional.ofNullable(em.findLocked(GivenConsent.class, id));
    }

    List<GivenConsent> of(String recordKind, long recordId) {
        return em.createNamedQuery(GivenConsent.OF_RECORD, GivenConsent.class)
                .setParameter("kind", recordKind).setParameter("record", recordId).getResultList();
    }
}
