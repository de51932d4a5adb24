package org.vorzimmer.calls;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.NotFoundException;

/** Writing a call's note: saved while it is typed, and sent to the customer once it is complete. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD})
public class NoteDeskService {

    @Inject CallQueries calls;
    @Inject CallSeal seal;
    @Inject CallLog log;
    @Inject CallTypes types;
    @Inject Event<NoteCompleted> completed;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** The note of a call that the signed-in colleague has, as it was saved last. */
    public NoteDraft draft(long callId) {
        PhoneCall call = own(callId);
        CallNote note = calls.note(callId).orElseThrow(() -> new NotFoundException(CallNote.class, callId));
        return new NoteDraft(note.getDraftNumber(), new NoteInput(note.getTypeVersionId(), note.getUrgency(), note.getOutcome(), seal.note(call.getCustomerId(), note)),
                note.isComplete());
    }

    /**
     * Saves what is typed so far; nothing needs to be complete.
     *
     * @param number of the draft that was typed on; refused when another window has saved since
     * @return the number for the next saving
     */
    public int save(long callId, int number, @NotNull @Valid NoteInput input) {
        PhoneCall call = own(callId);
        types.script(input.typeVersion(), call.getCustomerId());
        if (!calls.saveDraft(callId, number, input, seal.note(call.getCustomerId(), input.text()))) {
            throw new ConflictException("calls.draft.elsewhere", "Call " + callId);
        }
        return number + 1;
    }

    /** The note goes to the customer; finishing it twice is finishing it once. Fails with {@link IncompleteNoteException} when something is missing. */
    public void finish(long callId, int number, @NotNull @Valid NoteInput input) {
        PhoneCall call = calls.locked(callId);
        requireOwn(call);
        CallNote note = calls.noteLocked(callId);
        if (note.isComplete()) {
            return;
        }
        if (note.getDraftNumber() != number) {
            throw new ConflictException("calls.draft.elsewhere", "Call " + callId);
        }
        Optional<CallTypes.Script> script = types.script(input.typeVersion(), call.getCustomerId());
        List<NoteCheck.Finding> findings = NoteCheck.of(input, script.map(CallTypes.Script::questions).orElse(List.of()));
        if (!findings.isEmpty()) {
            throw new IncompleteNoteException(findings);
        }
        CallFigures before = CallFigures.of(call);
        note.complete(input, seal.note(call.getCustomerId(), input.text()), user.get().loginId(), clock.instant());
        call.settle(input.urgency(), clock.instant());
        calls.index(call, seal.tokens(input.text().searchable() + " " + names(call)));
        log.add(call, CallEvent.Kind.NOTE_COMPLETED);
        log.count(call, before);
        completed.fire(new NoteCompleted(call.getCustomerId(), callId, input.urgency(), script.map(one -> one.version().getType().getId()).orElse(null)));
        log.tell(call);
    }

    /** What the directory knows of the caller is looked for as well. */
    private String names(PhoneCall call) {
        Caller caller = seal.caller(call);
        return caller.name() == null ? "" : caller.name();
    }

    private PhoneCall own(long callId) {
        PhoneCall call = calls.required(callId);
        requireOwn(call);
        return call;
    }

    private void requireOwn(PhoneCall call) {
        if (!Long.valueOf(user.get().loginId()).equals(call.getAgentId())) {
            throw new ConflictException("calls.notYours", "Call " + call.getId());
        }
    }
}
