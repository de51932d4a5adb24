package org.vorzimmer.platform;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Setting;

/** Moves the demo's clock on all nodes; outside demo mode it refuses. */
@Stateless
@RolesAllowed(PLATFORM_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockService {

    /** Statutory periods end after ten years; nothing later is worth looking at. */
    private static final Duration FURTHEST = Duration.ofDays(4000);

    @Inject ClockStore store;
    @Inject ClockProducer producer;
    @Inject ClockTimer timer;
    @Inject Live live;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public boolean isMovable() {
        return Setting.DEMO.isTrue();
    }

    public Instant now() {
        return clock.instant();
    }

    public Duration offset() {
        return producer.movable().offset();
    }

    public void moveTo(Instant wanted) {
        move(offset().plus(Duration.between(clock.instant(), wanted)));
    }

    public void moveBy(Duration step) {
        move(offset().plus(step));
    }

    public void reset() {
        move(Duration.ZERO);
    }

    private void move(Duration offset) {
        attempts.run(user.loginIdOrNull(), "clock.move", null, () -> {
            if (!isMovable()) {
                throw new ConflictException("clock.notDemo", "The clock moves in demo mode only");
            }
            if (offset.abs().compareTo(FURTHEST) > 0) {
                throw new InvalidInputException("clock.tooFar", offset.toString());
            }
            store.write(offset);
            timer.reread();
            live.publish(ClockTimer.CHANNEL, "");
        });
    }
}
