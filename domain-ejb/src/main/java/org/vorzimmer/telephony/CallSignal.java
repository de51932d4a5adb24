package org.vorzimmer.telephony;

import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;

/**
 * One thing that happened to a call on a customer's line; fired as a CDI event in the transaction that took it in, once for each event of the
 * telephone system, in whatever order these arrived.
 *
 * @param callKey the telephone system's name of the call, unique within the tenant
 * @param at when it happened, by the telephone system's clock
 * @param line the number that was called
 * @param caller null when the caller withholds it
 * @param reason why the call was diverted to us
 * @param agentLogin who answered, by the extension that the agent has; null when not known
 * @param target whom the call was transferred to; null for all other kinds
 */
public record CallSignal(String callKey, Kind kind, Instant at, CustomerId customer, PhoneNumber line, PhoneNumber caller, DiversionReason reason,
        Long agentLogin, PhoneNumber target) {

    /** What a telephone system tells of a call. */
    public enum Kind { RINGING, ANSWERED, TRANSFERRED, ENDED }
}
