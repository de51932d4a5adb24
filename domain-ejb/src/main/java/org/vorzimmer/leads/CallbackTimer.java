package org.vorzimmer.leads;

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

/** Says each minute that calls may be due, tenant by tenant. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class CallbackTimer {

    private static final System.Logger LOG = System.getLogger(CallbackTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject CallbackRun run;

    @Schedule(hour = "*", minute = "*", second = "11", persistent = false, info = "callbacks")
    void everyMinute() {
        eachTenant.run(LOG, ERROR, "Promised calls", run::remind);
    }

    /** A moved clock may have brought a promised time. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyMinute();
    }
}
