package org.vorzimmer.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days are judged; instants are stored in UTC. */
public final class Berlin {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Berlin() {
    }

    /** The local day on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First instant of a local day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
