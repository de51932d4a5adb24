package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class CallbackQueries {

    @Inject TenantEntityManager em;

    void save(CallbackTime time) {
        em.persist(time);
    }

    List<CallbackTime> of(long leadId) {
        return em.createNamedQuery(CallbackTime.OF_LEAD, CallbackTime.class).setParameter("lead", leadId).getResultList();
    }

    /** Waiting ones that have begun or are about to, of open and closed leads alike. */
    List<Long> beforeOrAt(Instant latest) {
        return em.createNamedQuery(CallbackTime.BEFORE, CallbackTime.class).setParameter("latest", latest).getResultStream().map(CallbackTime::getId).toList();
    }

    /** Two nodes, or a timer and a colleague, wait here for each other. */
    Optional<CallbackTime> locked(long id) {
        return Optional.ofNullable(em.findLocked(CallbackTime.class, id));
    }

    CallbackTime requiredLocked(long leadId, long id) {
        return locked(id).filter(time -> time.lead().getId() == leadId).orElseThrow(() -> new NotFoundException(CallbackTime.class, id));
    }
}
