package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vorzimmer.shared.OperatorAlert;

/** Hears alerts of all features; an alarm that cannot be stored is logged and never fails the work that raised it. */
@ApplicationScoped
public class AlarmListener {

    private static final Logger LOG = Logger.getLogger(AlarmListener.class.getName());

    @Inject AlarmDesk desk;

    public void hear(@Observes OperatorAlert alert) {
        try {
            desk.take(alert);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Alarm " + alert.kind() + " at " + alert.key() + (alert.raised() ? " raised" : " ended") + " but not stored", e);
        }
    }
}
