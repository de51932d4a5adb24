package org.vorzimmer.calls;

import java.time.Duration;

/**
 * A call that waits, rings or is parked, as the queue shows it.
 *
 * @param customer name of the customer who is called
 * @param waiting since it rang, or since it was parked
 */
public record QueuedCall(PhoneCall call, String customer, Caller caller, Duration waiting) {
}
