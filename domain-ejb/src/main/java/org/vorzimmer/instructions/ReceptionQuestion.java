package org.vorzimmer.instructions;

import java.time.Instant;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionReason;

/**
 * "Who answers, if somebody calls then?"
 *
 * @param at null: now
 * @param caller null: a stranger
 * @param ownSituation the customer's own case; null: none
 */
public record ReceptionQuestion(Instant at, DiversionReason reason, PhoneNumber caller, String ownSituation) {

    /** A stranger who calls now, for a reason that nobody tells. */
    public static final ReceptionQuestion NOW = new ReceptionQuestion(null, DiversionReason.UNKNOWN, null, null);
}
