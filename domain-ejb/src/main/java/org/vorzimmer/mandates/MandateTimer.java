package org.vorzimmer.mandates;

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

/** Says each hour that a day may have begun on which mandates lapse, tenant by tenant; hourly, so that no night is missed. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class MandateTimer {

    private static final System.Logger LOG = System.getLogger(MandateTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject MandateLapseRun run;

    @Schedule(hour = "*", minute = "4", second = "31", persistent = false, info = "mandates")
    void everyHour() {
        eachTenant.run(LOG, ERROR, "Mandates", run::execute);
    }

    /** A moved clock may have brought such a day. */
    public void clockMoved(@Observes ClockMoved moved) {
        everyHour();
    }
}
