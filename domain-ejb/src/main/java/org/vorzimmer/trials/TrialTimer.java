package org.vorzimmer.trials;

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

/** Says each minute that something may be due about trials, tenant by tenant. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class TrialTimer {

    private static final System.Logger LOG = System.getLogger(TrialTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject TrialRun run;

    @Schedule(hour = "*", minute = "*", second = "31", persistent = false, info = "trials")
    void everyMinute() {
        eachTenant.run(LOG, ERROR, "Trials", run::care);
    }

    /** A moved clock may have brought the end of a trial. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyMinute();
    }
}
