package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Lets go of people whose logins are erased, within that deletion: open calls are everybody's again, breaks go along. */
@Dependent
class CallRelease {

    @Inject SweepEntityManager em;

    void leaving(@Observes LoginsLeaving event) {
        em.createUpdate("update PhoneCall c set c.agentId = null where c.agentId in :logins").setParameter("logins", event.logins()).executeUpdate();
        em.createUpdate("update PhoneCall c set c.handling.assignedTo = null where c.handling.assignedTo in :logins").setParameter("logins", event.logins()).executeUpdate();
        em.createUpdate("delete from NoteRecipient r where r.loginId in :logins").setParameter("logins", event.logins()).executeUpdate();
        em.createUpdate("delete from AgentBreak b where b.loginId in :logins").setParameter("logins", event.logins()).executeUpdate();
    }
}
