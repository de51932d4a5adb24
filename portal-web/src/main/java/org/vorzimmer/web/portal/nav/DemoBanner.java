package org.vorzimmer.web.portal.nav;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.vorzimmer.shared.ClockProducer;

/** Says above every page of the portal that the demo's clock does not show the real time. */
@Named
@RequestScoped
public class DemoBanner {

    @Inject ClockProducer clock;

    public boolean isClockMoved() {
        return !clock.movable().offset().isZero();
    }

    public Instant getNow() {
        return clock.movable().instant();
    }
}
