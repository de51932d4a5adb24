package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.vorzimmer.tenancy.SweepEntityManager;

/** For the holder of a record that is being erased: its form's consents go with it, standing ones become evidence. */
@Dependent
public class FormConsents {

    @Inject SweepEntityManager em;
    @Inject Clock clock;

    /** To be called in the transaction that erases the records. */
    public void recordsErased(String recordKind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        em.createUpdate("delete from GivenConsent c where c.recordKind = :kind and c.recordId in :ids and c.standing = false")
                .setParameter("kind", recordKind).setParameter("ids", ids).executeUpdate();
        em.createUpdate("update GivenConsent c set c.endedAt = :now where c.recordKind = :kind and c.recordId in :ids and c.endedAt is null")
                .setParameter("kind", recordKind).setParameter("ids", ids).setParameter("now", clock.instant()).executeUpdate();
    }
}
