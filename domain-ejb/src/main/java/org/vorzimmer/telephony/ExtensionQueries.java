package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.tenancy.TenantEntityManager;

@Dependent
class ExtensionQueries {

    @Inject TenantEntityManager em;

    void save(AgentExtension extension) {
        em.persist(extension);
        em.flush();
    }

    void remove(AgentExtension extension) {
        em.remove(extension);
    }

    Optional<Long> loginAt(String extension) {
        return at(extension).map(AgentExtension::getLoginId);
    }

    Optional<AgentExtension> at(String extension) {
        return em.createQuery("select e from AgentExtension e where e.extension = :extension", AgentExtension.class).setParameter("extension", extension)
                .getResultStream().findFirst();
    }

    Optional<AgentExtension> of(long loginId) {
        return em.createQuery("select e from AgentExtension e where e.loginId = :login", AgentExtension.class).setParameter("login", loginId)
                .getResultStream().findFirst();
    }

    List<AgentExtension> all() {
        return em.createQuery("select e from AgentExtension e order by e.extension, e.id", AgentExtension.class).getResultList();
    }
}
