package org.vorzimmer.documents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;

/** When a record is erased, nothing that was agreed about it is in force any more: its documents stay for the law's period, which counts from then at the latest. */
@Dependent
public class DocumentCompanion implements Companion {

    @Inject SweepEntityManager em;
    @Inject Clock clock;

    @Override
    public int eraseAbout(String kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createUpdate("update Document d set d.countsFrom = :now where d.aboutKind = :kind and d.aboutId in :ids and d.countsFrom is null")
                    .setParameter("now", clock.instant()).setParameter("kind", kind).setParameter("ids", ids).executeUpdate();
        }
        return 0;
    }
}
