package org.vorzimmer.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.security.LoginsLeaving;
import org.vorzimmer.tenancy.SweepEntityManager;

/** Puts the chats of a colleague whose account goes back into the queue, within the deletion of the account. */
@Dependent
class ChatRelease {

    @Inject SweepEntityManager em;

    void leaving(@Observes LoginsLeaving event) {
        em.createUpdate("update Chat c set c.state = :waiting where c.agentId in :logins and c.state = :active").setParameter("logins", event.logins())
                .setParameter("waiting", Chat.State.WAITING).setParameter("active", Chat.State.ACTIVE).executeUpdate();
        em.createUpdate("update Chat c set c.agentId = null where c.agentId in :logins").setParameter("logins", event.logins()).executeUpdate();
    }
}
