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
import org.vorzimmer.tenancy.EachTenant;

/** Says each minute that a contract's last day may be over, tenant by tenant, so that it has ended before the night's deletion run looks. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class ContractEndTimer {

    private static final System.Logger LOG = System.getLogger(ContractEndTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject ContractEndRun run;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false, info = "ends of contracts")
    void everyMinute() {
        eachTenant.run(LOG, ERROR, "Ends of contracts", run::end);
    }

    /** A moved clock may have brought a last day to its end. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyMinute();
    }
}
