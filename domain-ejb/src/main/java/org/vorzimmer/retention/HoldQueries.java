package org.vorzimmer.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HeldRecord;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.ledger.LedgerHead;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Reads and writes holds. */
@Dependent
class HoldQueries {

    @Inject TenantEntityManager em;

    /** From here to the end of the transaction no batch deletes for this tenant. */
    void stopDeletions() {
        em.createNamedQuery(LedgerHead.OF_TENANT, LedgerHead.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Hold save(Hold hold) {
        em.persist(hold);
        em.flush(); // targets point to it by number
        return hold;
    }

    void addTarget(Hold hold, DataKind kind, Long recordId) {
        em.persist(new HoldTarget(hold.getId(), kind, recordId));
    }

    Hold locked(long id) {
        Hold hold = em.findLocked(Hold.class, id);
        if (hold == null) {
            throw new NotFoundException(Hold.class, id);
        }
        return hold;
    }

    List<Hold> all() {
        return em.createNamedQuery(Hold.ALL, Hold.class).getResultList();
    }

    List<HoldTarget> targets(long hold) {
        return em.createNamedQuery(HoldTarget.OF, HoldTarget.class).setParameter("hold", hold).getResultList();
    }

    void activate(Hold hold) {
        em.flush();
        targets(hold.getId()).forEach(target -> target.record()
                .ifPresent(record -> em.persist(new HeldRecord(hold.getId(), hold.getType(), target.getKind(), record))));
        em.flush();
    }

    void release(Hold hold) {
        em.createUpdate("delete from HeldRecord r where r.holdId = :hold").setParameter("hold", hold.getId()).executeUpdate();
    }

    Map<DataKind, Set<HoldType>> wholeKinds() {
        Map<DataKind, Set<HoldType>> held = new HashMap<>();
        em.createNamedQuery(HoldTarget.WHOLE_KINDS, Object[].class).setParameter("active", Hold.State.ACTIVE).getResultList()
                .forEach(row -> held.computeIfAbsent(DataKind.of((String) row[0]), kind -> EnumSet.noneOf(HoldType.class)).add((HoldType) row[1]));
        return held;
    }

    Set<HoldType> on(DataKind kind, long record) {
        List<HoldType> types = em.createQuery("select distinct r.type from HeldRecord r where r.kind = :kind and r.recordId = :record", HoldType.class)
                .setParameter("kind", kind.code()).setParameter("record", record).getResultList();
        return types.isEmpty() ? EnumSet.noneOf(HoldType.class) : EnumSet.copyOf(types);
    }
}
