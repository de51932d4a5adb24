package org.vorzimmer.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Puts the tasks of a colleague whose account goes back for everybody, within the deletion of the account. */
@Dependent
class TaskRelease {

    @Inject SweepEntityManager em;

    void leaving(@Observes LoginsLeaving event) {
        em.createUpdate("update Task e set e.assigneeId = null where e.assigneeId in :logins").setParameter("logins", event.logins()).executeUpdate();
    }
}
