package org.vorzimmer.platform;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.live.LiveEvent;
import org.vorzimmer.shared.ClockMoved;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.shared.Setting;

/** Keeps this node's clock where the platform put it: at the start, on every message that it was moved, and every few seconds in case one was lost. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // a container-managed timeout gets a transaction whatever it asks for
public class ClockTimer {

    static final String CHANNEL = "clock";

    private static final System.Logger LOG = System.getLogger(ClockTimer.class.getName());

    @Inject ClockStore store;
    @Inject ClockProducer producer;
    @Inject Event<ClockMoved> moved;

    @PostConstruct
    void start() {
        boolean asked = Setting.CLOCK_OFFSET.optional().isPresent();
        if (!Setting.DEMO.isTrue()) {
            if (asked) {
                throw new IllegalStateException("Setting " + Setting.CLOCK_OFFSET.key() + " is for demo mode only");
            }
            return;
        }
        Setting.CLOCK_OFFSET.asDuration().ifPresent(store::write);
        apply(store.read().orElse(Duration.ZERO));
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "clock")
    void look() {
        if (Setting.DEMO.isTrue()) {
            reread();
        }
    }

    /** A node moved the clock. */
    public void hear(@Observes LiveEvent event) {
        if (CHANNEL.equals(event.channel()) && Setting.DEMO.isTrue()) {
            reread();
        }
    }

    /** Takes the stored offset over at once; called on the node that stored it, so that whoever moved the clock sees it moved. */
    public void reread() {
        try {
            apply(store.read().orElse(Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "Offset of the clock not read: {0}", e.getMessage());
        }
    }

    private synchronized void apply(Duration offset) {
        Instant before = producer.movable().instant();
        if (producer.movable().offset().equals(offset)) {
            return;
        }
        producer.movable().moveTo(offset);
        LOG.log(INFO, "Clock moved from {0} to {1}", before, producer.movable().instant());
        moved.fire(new ClockMoved(before, producer.movable().instant()));
    }
}
