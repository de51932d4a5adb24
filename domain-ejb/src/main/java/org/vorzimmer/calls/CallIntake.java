package org.vorzimmer.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;

/** Makes calls of what the telephone system tells, in its transaction. */
@Dependent
class CallIntake {

    @Inject CallQueries calls;
    @Inject CallKeys keys;
    @Inject CallBook book;
    @Inject CallLog log;

    void heard(@Observes CallSignal signal) {
        Optional<PhoneCall> known = known(signal);
        PhoneCall call = known.orElseGet(() -> book.enter(
                new PhoneCall(signal.customer(), signal.callKey(), signal.line(), signal.reason(), signal.at()), signal.caller()));
        CallFigures before = CallFigures.of(call);
        boolean reasonIsNew = known.isPresent() && call.getDiversion() == DiversionReason.UNKNOWN && signal.reason() != DiversionReason.UNKNOWN;
        call.hear(signal.kind(), signal.at(), signal.reason(), signal.agentLogin());
        if (reasonIsNew) {
            book.decide(call, signal.caller());
        }
        book.identify(call, signal.caller());
        log.heard(call, kind(signal.kind()), signal.at(), signal.agentLogin(), signal.target() == null ? null : signal.target().readable());
        log.count(call, before);
        log.tell(call);
    }

    /** Two that bring the first word of a call at the same time wait for each other behind the customer's lock. */
    private Optional<PhoneCall> known(CallSignal signal) {
        return calls.byKeyLocked(signal.callKey()).or(() -> {
            keys.lock(signal.customer());
            return calls.byKeyLocked(signal.callKey());
        });
    }

    private static CallEvent.Kind kind(CallSignal.Kind heard) {
        return switch (heard) {
            case RINGING -> CallEvent.Kind.RANG;
            case ANSWERED -> CallEvent.Kind.ANSWERED;
            case TRANSFERRED -> CallEvent.Kind.TRANSFERRED;
            case ENDED -> CallEvent.Kind.ENDED;
        };
    }
}
