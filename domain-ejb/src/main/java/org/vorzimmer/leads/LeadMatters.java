package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;

/** What an enquiry answers is forgotten with the matter: no number of an erased record stays in the enquiry. */
@Dependent
class LeadMatters implements Companion {

    @Inject SweepEntityManager em;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createUpdate("update Lead l set l.matterKind = null, l.matterId = null where l.matterKind = :kind and l.matterId in :ids")
                    .setParameter("kind", objectKind).setParameter("ids", ids).executeUpdate();
        }
        return 0;
    }
}
