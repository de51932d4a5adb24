package org.vorzimmer.security;

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
import java.time.Clock;
import org.vorzimmer.shared.EachMinute;
import org.vorzimmer.tenancy.EachTenant;

/** Says each minute that sessions may have timed out. */
@Singleton
@DependsOn("Migrations")
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class SessionTimer {

    private static final System.Logger LOG = System.getLogger(SessionTimer.class.getName());

    @Inject EachTenant eachTenant;
    @Inject SessionRun run;
    @Inject Clock clock;

    private final EachMinute minute = new EachMinute();

    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false, info = "sessions")
    void everyMinute() {
        if (!minute.begins(clock)) {
            return;
        }
        eachTenant.run(LOG, WARNING, "Sessions", run::endTimedOut);
    }
}
