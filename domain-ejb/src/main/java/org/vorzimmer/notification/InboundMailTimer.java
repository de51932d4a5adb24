package org.vorzimmer.notification;

import static java.lang.System.Logger.Level.WARNING;
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

/** Says each minute that mail may have come. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class InboundMailTimer {

    private static final System.Logger LOG = System.getLogger(InboundMailTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject InboundMailRun run;

    @Schedule(hour = "*", minute = "*", second = "37", persistent = false, info = "inbound mail")
    void everyMinute() {
        eachTenant.run(LOG, WARNING, "Mailboxes", run::readNew);
    }
}
