package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.PlatformEntityManager;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantChanged;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantHost;
import org.vorzimmer.tenancy.TenantId;

/** The rows that say which tenants there are and under which names; each change in a transaction of its own, which touches no tenant's data. */
@Stateless
@RolesAllowed({PLATFORM_ADMIN, SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantRegistry {

    private static final String HOST = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*";
    private static final int LONGEST_HOST = 200;

    @Inject PlatformEntityManager em;
    @Inject TenantDirectory directory;
    @Inject Event<TenantChanged> changed;
    @Inject Clock clock;

    public List<TenantOverview> all() {
        return directory.all().stream().map(this::overview).toList();
    }

    public TenantOverview find(TenantId id) {
        return overview(require(id));
    }

    public TenantId add(String slug, String name, List<String> hosts) {
        boolean taken = directory.all().stream().anyMatch(tenant -> tenant.getSlug().equals(slug));
        if (taken) {
            throw new ConflictException("tenant.slug.taken", slug);
        }
        int highest = directory.all().stream().mapToInt(tenant -> tenant.getId().value()).max().orElse(TenantId.PLATFORM.value());
        TenantId id = new TenantId(highest + 1);
        em.persist(new Tenant(id, slug, name, clock.instant()));
        em.flush();
        giveHosts(id, hosts);
        changed.fire(new TenantChanged(id));
        return id;
    }

    public void rename(TenantId id, String name) {
        on(id, tenant -> tenant.rename(name));
    }

    public void suspend(TenantId id) {
        on(id, tenant -> {
            if (tenant.isPlatform()) {
                throw new ConflictException("tenant.platform", "The platform cannot be suspended");
            }
            tenant.suspend();
        });
    }

    public void resume(TenantId id) {
        on(id, Tenant::resume);
    }

    /** Replaces all host names; the first one stands in links. */
    public void giveHosts(TenantId id, List<String> wanted) {
        Set<String> hosts = checked(id, wanted);
        directory.hosts().stream().filter(host -> host.getTenant().equals(id)).forEach(host -> em.remove(em.find(TenantHost.class, host.getHost())));
        em.flush();
        boolean main = true;
        for (String host : hosts) {
            em.persist(new TenantHost(id, host, main));
            main = false;
        }
        em.flush();
        changed.fire(new TenantChanged(id));
    }

    private Set<String> checked(TenantId id, List<String> wanted) {
        Set<String> hosts = new LinkedHashSet<>(wanted);
        if (hosts.isEmpty()) {
            throw new InvalidInputException("tenant.host.missing", "no host name");
        }
        for (String host : hosts) {
            if (host.length() > LONGEST_HOST || !host.matches(HOST)) {
                throw new InvalidInputException("tenant.host", host);
            }
            Optional<Tenant> owner = directory.byHost(host);
            if (owner.isPresent() && !owner.get().getId().equals(id)) {
                throw new ConflictException("tenant.host.taken", host);
            }
        }
        return hosts;
    }

    private void on(TenantId id, Consumer<Tenant> verb) {
        verb.accept(require(id));
        changed.fire(new TenantChanged(id));
    }

    private Tenant require(TenantId id) {
        return Optional.ofNullable(em.findLocked(Tenant.class, id.value())).orElseThrow(() -> new NotFoundException(Tenant.class, id));
    }

    private TenantOverview overview(Tenant tenant) {
        List<String> hosts = directory.hosts().stream().filter(host -> host.getTenant().equals(tenant.getId())).map(TenantHost::getHost).toList();
        return new TenantOverview(tenant, hosts);
    }
}
