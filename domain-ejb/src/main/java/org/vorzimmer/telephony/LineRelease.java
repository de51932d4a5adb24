package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Takes back the lines of customers who are being deleted; the numbers themselves are the tenant's and stay. */
@Dependent
class LineRelease implements Companion {

    @Inject SweepEntityManager em;
    @Inject Clock clock;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        return ids.isEmpty() || !"customer".equals(objectKind) ? 0
                : em.createUpdate("update PhoneLine l set l.customerId = null, l.state = :cooling, l.since = :now where l.customerId in :customers")
                        .setParameter("cooling", PhoneLine.State.COOLING).setParameter("now", clock.instant())
                        .setParameter("customers", ids.stream().map(CustomerId::new).toList()).executeUpdate();
    }
}
