package org.vorzimmer.accesslog;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.Role;

/** Writes the queue every five seconds, because addresses in memory should be few, and tidies up each minute. */
@Singleton
@DependsOn("Migrations")
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class AccessTimer {

    private static final Logger LOG = Logger.getLogger(AccessTimer.class.getName());

    @Inject AccessRun run;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "access log")
    void write() {
        logged(run::write);
    }

    @Schedule(hour = "*", minute = "*", second = "42", persistent = false, info = "access log keys")
    void tidy() {
        logged(run::tidy);
    }

    @PreDestroy
    void last() {
        logged(run::write);
    }

    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Access log failed", e);
        }
    }
}
