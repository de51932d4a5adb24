package org.vorzimmer.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds tenants by host name and lists them for the timers; holds nothing that belongs to a tenant. */
@Stateless
@PermitAll
public class TenantDirectory {

    @Inject PlatformEntityManager em;

    /** The tenant of a host name, also of an alias; a suspended tenant is found too. */
    public Optional<Tenant> byHost(String host) {
        if (host == null) {
            return Optional.empty();
        }
        TenantHost found = em.find(TenantHost.class, host.toLowerCase(Locale.ROOT));
        return found == null ? Optional.empty() : Optional.of(byId(found.getTenant()));
    }

    public Tenant byId(TenantId id) {
        return em.find(Tenant.class, id.value());
    }

    /** All tenants, the platform first; timers go through this list. */
    public List<Tenant> all() {
        return em.createQuery("select t from Tenant t order by t.id", Tenant.class).getResultList();
    }

    public List<TenantHost> hosts() {
        return em.createQuery("select h from TenantHost h order by h.tenant, h.main desc, h.host", TenantHost.class).getResultList();
    }

    /** Host name that stands in the tenant's links. */
    public String mainHost(TenantId id) {
        return hosts().stream().filter(host -> host.getTenant().equals(id)).findFirst()
                .map(TenantHost::getHost).orElseThrow(() -> new IllegalStateException("Tenant " + id + " has no host name"));
    }
}
