package org.vorzimmer.calls;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/** A place between two calls of a history, from which one reads on to older or newer ones. */
public record HistoryPlace(@NotNull Instant at, long id, boolean newer) implements Serializable {

    static HistoryPlace olderThan(PhoneCall call) {
        return new HistoryPlace(call.getRangAt(), call.getId(), false);
    }

    static HistoryPlace newerThan(PhoneCall call) {
        return new HistoryPlace(call.getRangAt(), call.getId(), true);
    }
}
