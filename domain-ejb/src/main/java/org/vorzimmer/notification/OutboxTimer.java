package org.vorzimmer.notification;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Says when mails are sent: right after the commit that wrote one, and each minute for what waits for another try. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class OutboxTimer {

    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject OutboxRun run;

    private final Set<TenantId> wanted = ConcurrentHashMap.newKeySet();

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false, info = "outbox")
    void everyMinute() {
        try {
            directory.all().stream().map(Tenant::getId).forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Outbox not looked at", e);
        }
    }

    /** Sends the tenant's mails on another thread; a burst of mails makes one or two runs, not one for each. */
    @Asynchronous
    public void soon(TenantId of) {
        if (wanted.add(of)) {
            synchronized (this) {
                wanted.remove(of);
                send(of);
            }
        }
    }

    private void send(TenantId of) {
        try {
            tenant.runAs(of, run::sendDue);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "Mails of tenant " + of + " not sent", e);
        }
    }
}
