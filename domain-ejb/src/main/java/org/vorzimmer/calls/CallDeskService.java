package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.telephony.DiversionReason;

/** The secretaries' work with calls: the queue, taking one, several in hand, and what was tried for a caller. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD})
public class CallDeskService {

    private static final int LONGEST_QUEUE = 100;

    @Inject CallQueries calls;
    @Inject CallBook book;
    @Inject CallLog log;
    @Inject CallQueue queue;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** Calls that ring, whoever may have them already; who has waited longest comes first. */
    public List<QueuedCall> queue() {
        return queue.of(calls.inStates(List.of(PhoneCall.State.RINGING), LONGEST_QUEUE));
    }

    /** The calls that the signed-in colleague has in hand: those that ring for, speak to or are parked by her, and those whose notes are not complete. */
    public List<QueuedCall> mine() {
        return queue.of(calls.openOf(user.get().loginId()));
    }

    /** Calls of the whole office on which somebody speaks or whose notes are not complete, for the wallboard. */
    public List<QueuedCall> inHand() {
        return queue.of(calls.inStates(List.of(PhoneCall.State.TALKING, PhoneCall.State.WRAP_UP), LONGEST_QUEUE));
    }

    /** The call is the signed-in colleague's; refused when somebody else was faster. */
    public void take(long callId) {
        change(calls.locked(callId), CallEvent.Kind.TAKEN, call -> call.take(user.get().loginId(), clock.instant()));
    }

    /**
     * Begins a call that came in on another telephone, or a test call, in the hand of the signed-in colleague.
     *
     * @param submission random word of the form: sent again, it is the same call
     * @return number of the call
     */
    public long begin(@NotNull CustomerId customer, @NotBlank @Size(max = 60) String submission) {
        String key = "hand:" + submission;
        return calls.byKeyLocked(key).map(PhoneCall::getId).orElseGet(() -> {
            PhoneCall call = book.enter(new PhoneCall(customer, key, null, DiversionReason.UNKNOWN, clock.instant()), null);
            change(call, CallEvent.Kind.BEGUN, one -> one.take(user.get().loginId(), clock.instant()));
            return call.getId();
        });
    }

    /** Notes that it was tried to put the caller through. */
    public void attempt(long callId, @NotBlank @Size(max = 120) String target, @NotNull AttemptOutcome outcome) {
        PhoneCall call = own(callId);
        CallFigures before = CallFigures.of(call);
        if (outcome == AttemptOutcome.REACHED) {
            call.putThrough();
        }
        log.add(call, CallEvent.Kind.ATTEMPT, outcome, target);
        log.count(call, before);
        log.tell(call);
    }

    public void park(long callId) {
        change(own(callId), CallEvent.Kind.PARKED, call -> call.park(clock.instant()));
    }

    public void unpark(long callId) {
        change(own(callId), CallEvent.Kind.RESUMED, PhoneCall::resume);
    }

    /** Gives an open call to another colleague, as when somebody goes home; null puts it back for everybody. */
    @RolesAllowed(OFFICE_LEAD)
    public void giveTo(long callId, Long loginId) {
        PhoneCall call = calls.locked(callId);
        if (loginId != null) {
            staff.requireActive(loginId);
        }
        change(call, CallEvent.Kind.TAKEN, one -> one.give(loginId));
    }

    private void change(PhoneCall call, CallEvent.Kind kind, Consumer<PhoneCall> work) {
        CallFigures before = CallFigures.of(call);
        work.accept(call);
        log.add(call, kind);
        log.count(call, before);
        log.tell(call);
    }

    private PhoneCall own(long callId) {
        return calls.lockedOf(callId, user.get().loginId());
    }
}
