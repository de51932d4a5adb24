package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tidies up after the telephone system, for the current tenant: calls whose end was lost, and missed ones of which only the number stays. */
@Stateless
@RolesAllowed(SYSTEM)
public class CallRun {

    /** Nobody lets it ring for longer. */
    static final Duration LONGEST_RING = Duration.ofMinutes(15);

    private static final int MOST = 500;

    @Inject CallQueries calls;
    @Inject CallLog log;
    @Inject Clock clock;

    /** May be called as often as one likes and on several nodes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidy() {
        Instant until = clock.instant().minus(LONGEST_RING);
        calls.silentSince(until, MOST).forEach(id -> {
            PhoneCall call = calls.locked(id);
            if (call.getState() == PhoneCall.State.RINGING) {
                CallFigures before = CallFigures.of(call);
                call.giveUp(clock.instant());
                log.heard(call, CallEvent.Kind.GIVEN_UP, clock.instant(), null, null);
                log.count(call, before);
                log.tell(call);
            }
        });
        calls.flush();
        List<Long> counted = calls.onlyCounted(until, MOST);
        if (!counted.isEmpty()) {
            calls.remove(counted);
        }
    }
}
