package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;

/** Writes what happened to a call into its log, counts it, and has open pages look. */
@Dependent
class CallLog {

    @Inject CallQueries calls;
    @Inject CallKeys keys;
    @Inject CallSeal seal;
    @Inject Live live;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** What the signed-in person did just now. */
    void add(PhoneCall call, CallEvent.Kind kind) {
        add(call, kind, null, null);
    }

    /** @param detail is sealed; null when there is no more to say */
    void add(PhoneCall call, CallEvent.Kind kind, AttemptOutcome outcome, String detail) {
        calls.add(new CallEvent(call.getId(), kind, clock.instant(), user.loginIdOrNull(), outcome, seal.detail(call.getCustomerId(), detail)));
    }

    /** What the telephone system or the program tells. */
    void heard(PhoneCall call, CallEvent.Kind kind, Instant at, Long agent, String detail) {
        calls.add(new CallEvent(call.getId(), kind, at, agent, null, seal.detail(call.getCustomerId(), detail)));
    }

    /** Adds to the numbers of the day what the call counts for now and did not before. */
    void count(PhoneCall call, CallFigures before) {
        CallFigures after = CallFigures.of(call);
        if (!after.equals(before)) {
            keys.lock(call.getCustomerId());
            add(call.getCustomerId(), before.negated());
            add(call.getCustomerId(), after);
        }
    }

    private void add(CustomerId customer, CallFigures figures) {
        if (!figures.isNothing()) {
            calls.countOf(customer, figures.day()).add(figures);
            calls.flush();
        }
    }

    /** Tells pages of the office, and those of the customer as soon as the call is its affair. */
    void tell(PhoneCall call) {
        live.publish(NoteChannel.OFFICE, String.valueOf(call.getId()));
        if (!call.isOpen()) {
            live.publish(NoteChannel.of(call.getCustomerId()), String.valueOf(call.getId()));
        }
    }
}
