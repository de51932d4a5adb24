package org.vorzimmer.contracts;

import static java.lang.System.Logger.Level.ERROR;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.shared.ClockMoved;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Says each minute that a contract's last day may be over, tenant by tenant, so that it has ended before the night's deletion run looks. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class ContractEndTimer {

    private static final System.Logger LOG = System.getLogger(ContractEndTimer.class.getName());

    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject ContractEndRun run;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false, info = "ends of contracts")
    void everyMinute() {
        try {
            directory.all().stream().filter(one -> !one.isPlatform()).forEach(this::end);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Ends of contracts not looked at", e);
        }
    }

    /** A moved clock may have brought a last day to its end. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyMinute();
    }

    private void end(Tenant of) {
        try {
            tenant.runAs(of.getId(), run::end);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "Ends of contracts of tenant " + of.getId() + " not looked at", e);
        }
    }
}
