package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Enquiries under a customer's number go with the customer at the latest; what a hold keeps stays, with its own period. */
@Dependent
class JoinedLeads implements Companion {

    @Inject SweepEntityManager em;
    @Inject LeadSweep sweep;

    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty() || !CustomerService.OBJECT_KIND.equals(objectKind)) {
            return 0;
        }
        List<CustomerId> customers = ids.stream().map(CustomerId::new).toList();
        List<Long> joined = em.createQuery("select l.id from Lead l where l.customerId in :customers", Long.class).setParameter("customers", customers).getResultList();
        int gone = joined.isEmpty() ? 0 : sweep.erase(joined);
        em.createUpdate("update Lead l set l.customerId = null, l.contractAt = null where l.customerId in :customers").setParameter("customers", customers).executeUpdate();
        return gone;
    }
}
