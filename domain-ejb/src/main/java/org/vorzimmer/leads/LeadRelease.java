package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Puts the enquiries of a colleague whose account goes back for everybody, and forgets which account a mail was about, within the deletion of the account. */
@Dependent
class LeadRelease {

    @Inject SweepEntityManager em;
    @Inject LeadMatters matters;

    void leaving(@Observes LoginsLeaving event) {
        em.createUpdate("update Lead e set e.assigneeId = null where e.assigneeId in :logins").setParameter("logins", event.logins()).executeUpdate();
        matters.eraseAbout(CustomerLogins.OBJECT_KIND, event.logins());
    }
}
