package org.vorzimmer.telephony.asterisk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class AsteriskQueries {

    private static final String ONE = "select s from AsteriskServer s";

    @Inject TenantEntityManager em;

    void save(AsteriskServer server) {
        em.persist(server);
        em.flush();
    }

    void remove(AsteriskServer server) {
        em.remove(server);
    }

    Optional<AsteriskServer> find() {
        return em.createQuery(ONE, AsteriskServer.class).getResultStream().findFirst();
    }

    /** Nodes that want to hear the same server wait here for each other. */
    Optional<AsteriskServer> locked() {
        return em.createQuery(ONE, AsteriskServer.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
