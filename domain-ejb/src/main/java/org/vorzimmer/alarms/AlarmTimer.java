package org.vorzimmer.alarms;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.shared.Role;

/** Has each check look once a minute, on every node because disks and certificates are the node's own. */
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
@Singleton
@DependsOn("Migrations")
@RunAs(Role.SYSTEM)
public class AlarmTimer {

    private static final Logger LOG = Logger.getLogger(AlarmTimer.class.getName());

    @Inject @Any Instance<AlarmCheck> checks;
    @Inject Event<OperatorAlert> alerts;
    @Inject AlarmService service;
    @Inject AlarmBoard board;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "alarms")
    void eachMinute() {
        for (AlarmCheck check : checks) {
            look(check).forEach(this::tell);
        }
        try {
            service.tidy();
            board.show(service.openByKind());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old alarms not dropped", e);
        }
    }

    /** One alarm that cannot be told hides no other. */
    private void tell(OperatorAlert alert) {
        try {
            alerts.fire(alert);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Alarm " + alert.kind() + " not told", e);
        }
    }

    private static List<OperatorAlert> look(AlarmCheck check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Check " + check.getClass().getSimpleName() + " failed", e);
            return List.of();
        }
    }
}
