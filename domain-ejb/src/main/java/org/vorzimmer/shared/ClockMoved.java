package org.vorzimmer.shared;

import java.time.Instant;

/** The demo's clock was moved on this node: whatever is due by now should be done at once and not in a minute. */
public record ClockMoved(Instant before, Instant now) {
}
