package org.vorzimmer.retention.runs;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.retention.Holders;
import org.vorzimmer.retention.ledger.LedgerHead;
import org.vorzimmer.tenancy.SweepEntityManager;

/** The part of a run that works by the sweeper's account: counting, and deleting batch by batch, each in a transaction of its own. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionBatch {

    @Inject SweepEntityManager em;
    @Inject Holders holders;

    /**
     * The dry run of a step.
     *
     * @param due rows that would go now
     * @param total all rows of the kind
     * @param held rows that would be due but for a hold
     */
    public record Counted(long due, long total, Map<HoldType, Long> held) { }

    public Counted count(StepWork work) {
        PersonalDataHolder holder = holder(work.kind());
        long due = 0;
        Map<HoldType, Long> held = new EnumMap<>(HoldType.class);
        for (Due part : work.due()) {
            due += holder.count(part);
            holder.held(part).forEach((type, rows) -> held.merge(type, rows, Long::sum));
        }
        return new Counted(due, holder.total(), held);
    }

    public List<Long> next(StepWork work, Due part, long above, int most) {
        return holder(work.kind()).next(part, above, most);
    }

    /** Deletes those of the rows that are still due, and stores the progress with them. */
    public int take(StepWork work, Due part, List<Long> ids) {
        // holds are set under the same lock: none can come between the check and the deletion
        em.createNamedQuery(LedgerHead.OF_TENANT, LedgerHead.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        PersonalDataHolder holder = holder(work.kind());
        int rows = switch (work.verb()) {
            case ANONYMISE -> holder.anonymise(part, ids);
            case TRUNCATE -> holder.truncate(part, ids);
            case RESTRICT -> holder.restrict(part, ids);
            default -> holder.erase(part, ids);
        };
        em.findLocked(RunStep.class, work.step()).progress(work.verb(), rows, Collections.max(ids));
        return rows;
    }

    private PersonalDataHolder holder(DataKind kind) {
        return holders.of(kind).orElseThrow(() -> new IllegalStateException("Nobody answers for " + kind));
    }
}
