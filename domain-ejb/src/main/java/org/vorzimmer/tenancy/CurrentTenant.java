package org.vorzimmer.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vorzimmer.shared.LogContext;

/** The tenant for whom the current thread works: bound once at the edge (web filter, timer step), unbound when that is done. */
@ApplicationScoped
public class CurrentTenant {

    private static final ThreadLocal<TenantId> BOUND = new ThreadLocal<>();

    public TenantId get() {
        return find().orElseThrow(NoTenantException::new);
    }

    public Optional<TenantId> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Works as the given tenant and restores what was bound before. */
    public <T> T callAs(TenantId tenant, Callable<T> work) throws Exception {
        TenantId before = BOUND.get();
        bind(tenant);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    public void runAs(TenantId tenant, Runnable work) {
        TenantId before = BOUND.get();
        bind(tenant);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void bind(TenantId tenant) {
        BOUND.set(tenant);
        LogContext.put(LogContext.TENANT, tenant.toString());
    }

    private static void restore(TenantId before) {
        if (before == null) {
            BOUND.remove();
            LogContext.put(LogContext.TENANT, null);
        } else {
            bind(before);
        }
    }
}
