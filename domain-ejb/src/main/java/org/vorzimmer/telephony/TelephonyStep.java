package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tidies up behind the telephone systems of the current tenant: what was kept for a while only, and calls whose end was lost. */
@Stateless
@RolesAllowed(SYSTEM)
public class TelephonyStep {

    @Inject CallQueries calls;
    @Inject Clock clock;

    public void tidy() {
        Instant now = clock.instant();
        calls.forgetEventsBefore(now.minus(ReceivedEvent.KEPT));
        calls.forgetUnmappedBefore(now.minus(UnmappedNumber.KEPT));
        calls.endUnheardSince(now.minus(TelephonyCall.LONGEST_SILENCE));
    }
}
