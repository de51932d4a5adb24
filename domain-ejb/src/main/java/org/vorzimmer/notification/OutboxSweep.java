package org.vorzimmer.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Takes mails away together with what they are about, inside the deletion of that; for holders, which work by the sweeper's account. */
@Dependent
public class OutboxSweep implements Companion {

    @Inject SweepEntityManager em;

    @Override
    public int eraseAbout(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? 0 : em.createUpdate("delete from OutboxMessage m where m.aboutKind = :kind and m.aboutId in :ids")
                .setParameter("kind", kind).setParameter("ids", ids).executeUpdate();
    }
}
