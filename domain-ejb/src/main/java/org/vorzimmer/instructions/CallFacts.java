package org.vorzimmer.instructions;

import java.time.Instant;
import org.vorzimmer.directory.KnownCaller;
import org.vorzimmer.telephony.DiversionReason;

/**
 * What is known of one call when it is decided.
 *
 * @param ownSituation the customer's own case that the secretary recognised; null: none
 * @param caller null: a stranger, or somebody who withholds the number
 */
public record CallFacts(Instant at, DiversionReason reason, String ownSituation, KnownCaller caller) {
}
