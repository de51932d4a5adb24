package org.vorzimmer.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.tenancy.SweepEntityManager;

/** For the holder of a record that is being erased: its form's consents go with it, standing ones become evidence. */
@Dependent
public class FormConsents {

    @Inject SweepEntityManager em;
    @Inject Clock clock;

    /** What the person has agreed to for this record, one line each, for an export of the record. */
    public List<String> of(String recordKind, long id) {
        return em.createNamedQuery(GivenConsent.OF_RECORD, GivenConsent.class).setParameter("kind", recordKind).setParameter("record", id)
                .getResultStream().map(consent -> consent.getKind() + " " + consent.getGivenAt() + " " + consent.getChannel() + " " + consent.getForm() + " "
                        + consent.getLanguage().getTag() + " " + consent.getTextNumber()
                        + (consent.getWithdrawnAt() == null ? "" : " withdrawn " + consent.getWithdrawnAt())).toList();
    }

    /** To be called in the transaction that erases the records. */
    public void recordsErased(String recordKind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Long> gone = em.createQuery("select c.id from GivenConsent c where c.recordKind = :kind and c.recordId in :ids and c.standing = false", Long.class)
                .setParameter("kind", recordKind).setParameter("ids", ids).getResultList();
        if (!gone.isEmpty()) {
            em.createUpdate("delete from ConsentWithdrawal w where w.consent.id in :gone").setParameter("gone", gone).executeUpdate();
        }
        em.createUpdate("delete from GivenConsent c where c.recordKind = :kind and c.recordId in :ids and c.standing = false")
                .setParameter("kind", recordKind).setParameter("ids", ids).executeUpdate();
        em.createUpdate("update GivenConsent c set c.endedAt = :now, c.person = null where c.recordKind = :kind and c.recordId in :ids and c.endedAt is null")
                .setParameter("kind", recordKind).setParameter("ids", ids).setParameter("now", clock.instant()).executeUpdate();
    }
}
