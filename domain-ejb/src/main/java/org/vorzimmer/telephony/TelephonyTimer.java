package org.vorzimmer.telephony;

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

/** Says each hour that there may be something to tidy up, tenant by tenant; on every node, because it may be done twice. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class TelephonyTimer {

    private static final System.Logger LOG = System.getLogger(TelephonyTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject TelephonyStep step;

    @Schedule(hour = "*", minute = "13", second = "7", persistent = false, info = "telephony")
    void everyHour() {
        eachTenant.run(LOG, ERROR, "Calls", step::tidy);
    }

    /** A moved clock may have brought the end of what is kept for a while. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyHour();
    }
}
