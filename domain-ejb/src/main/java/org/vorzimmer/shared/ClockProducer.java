package org.vorzimmer.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Hands out the node's clock; nothing else may ask for the time. */
@ApplicationScoped
public class ClockProducer {

    private final MovableClock clock = new MovableClock();

    @Produces @Dependent
    public Clock clock() {
        return clock;
    }

    /** The clock's adjustable side, for the demo's clock page. */
    public MovableClock movable() {
        return clock;
    }
}
