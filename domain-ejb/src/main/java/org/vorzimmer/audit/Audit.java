package org.vorzimmer.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Writes audit rows in their own transaction, so that a refused or failed attempt leaves its trace too. Called by services only. */
@Stateless
@PermitAll
public class Audit {

    @Inject TenantEntityManager em;
    @Inject Clock clock;

    /**
     * @param loginId who acted; null for visitors and timers
     * @param action such as {@code lead.deleteNow}
     * @param object kind and number such as {@code lead:4711}, or null
     * @param detail a reason code or figure, never text about a person; may be null
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(Long loginId, String action, String object, String detail, AuditEvent.Outcome outcome) {
        em.persist(new AuditEvent(clock.instant(), loginId, action, object, detail, outcome));
    }
}
