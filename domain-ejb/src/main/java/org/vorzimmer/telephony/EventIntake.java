package org.vorzimmer.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.live.Live;

/** Takes one event in, in one transaction: the call's picture, that the event is known from now on, and what other features make of it. */
@Dependent
class EventIntake {

    @Inject CallQueries calls;
    @Inject LineQueries lines;
    @Inject ExtensionQueries extensions;
    @Inject Event<CallSignal> signals;
    @Inject Live live;
    @Inject Clock clock;

    /** Answers whether the line is a customer's; the same answer each time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(TelephoneEvent event) {
        Optional<ReceivedEvent> known = calls.event(event.id());
        if (known.isPresent()) {
            return known.get().isMapped();
        }
        Optional<TelephonyCall> call = calls.call(event.callKey()).or(() -> begin(event));
        calls.save(new ReceivedEvent(event.id(), call.isPresent(), clock.instant()));
        if (call.isPresent()) {
            Long agent = event.extension() == null ? null : extensions.loginAt(event.extension()).orElse(null);
            call.get().take(event, agent);
            calls.flush(); // whoever was slower begins again before others have worked
            signals.fire(signal(event, call.get()));
        } else if (event.kind() == CallSignal.Kind.RINGING) {
            countUnmapped(event);
        }
        return call.isPresent();
    }

    /** The customer of a call is whoever has the line when its first event comes; a line that changes hands meanwhile changes nothing. */
    private Optional<TelephonyCall> begin(TelephoneEvent event) {
        return lines.byNumber(event.line()).filter(line -> line.getState() == PhoneLine.State.ASSIGNED).map(line -> {
            TelephonyCall call = new TelephonyCall(event.callKey(), line.getCustomerId(), line.getNumber(), event.at());
            calls.save(call);
            return call;
        });
    }

    private void countUnmapped(TelephoneEvent event) {
        UnmappedNumber number = calls.unmapped(event.line()).orElseGet(() -> {
            UnmappedNumber fresh = new UnmappedNumber(event.line(), clock.instant());
            calls.save(fresh);
            return fresh;
        });
        number.called(clock.instant());
        live.publish(LinePool.LIVE, "");
    }

    private static CallSignal signal(TelephoneEvent event, TelephonyCall call) {
        return new CallSignal(event.callKey(), event.kind(), event.at(), call.getCustomerId(), call.getLine(), call.getCaller(), call.getReason(),
                call.getAgentLogin(), event.target());
    }
}
