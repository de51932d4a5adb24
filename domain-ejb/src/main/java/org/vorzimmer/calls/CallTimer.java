package org.vorzimmer.calls;

import static java.lang.System.Logger.Level.ERROR;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.vorzimmer.tenancy.EachTenant;

/** Says each minute that calls may have to be tidied up, tenant by tenant. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class CallTimer {

    private static final System.Logger LOG = System.getLogger(CallTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject CallRun run;

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false, info = "calls")
    void everyMinute() {
        eachTenant.run(LOG, ERROR, "Calls", run::tidy);
    }
}
