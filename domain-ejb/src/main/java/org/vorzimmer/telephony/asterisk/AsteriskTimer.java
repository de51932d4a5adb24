package org.vorzimmer.telephony.asterisk;

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

/** Has this node look every ten seconds which Asterisk servers it is to hear. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class AsteriskTimer {

    private static final System.Logger LOG = System.getLogger(AsteriskTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject AsteriskLinks links;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "asterisk")
    void everyTenSeconds() {
        eachTenant.run(LOG, ERROR, "Asterisk servers", links::care);
    }
}
