package org.vorzimmer.shared;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The one clock of the node: the system's time in UTC plus an offset that only demo mode may change. */
@Vetoed // else it would be a second candidate wherever a Clock is injected
public final class MovableClock extends Clock {

    private static final Clock SYSTEM = Clock.systemUTC();

    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(SYSTEM.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return SYSTEM.instant().plus(offset);
    }

    public Duration offset() {
        return offset;
    }

    /** Call only after having checked that the installation runs in demo mode. */
    public void moveTo(Duration newOffset) {
        offset = newOffset;
    }
}
