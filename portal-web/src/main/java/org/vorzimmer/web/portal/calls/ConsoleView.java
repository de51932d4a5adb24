package org.vorzimmer.web.portal.calls;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.calls.AttemptOutcome;
import org.vorzimmer.calls.CallDeskService;
import org.vorzimmer.calls.CallOutcome;
import org.vorzimmer.calls.CallPop;
import org.vorzimmer.calls.CallPopService;
import org.vorzimmer.calls.IncompleteNoteException;
import org.vorzimmer.calls.NoteDeskService;
import org.vorzimmer.calls.NoteUrgency;
import org.vorzimmer.calls.QueuedCall;
import org.vorzimmer.instructions.Target;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.web.kit.Messages;

/** The secretary's console: who waits, what is to be done with the call in hand, and its note. */
@Named
@ViewScoped
public class ConsoleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOTE = "note";

    @Inject CallDeskService desk;
    @Inject CallPopService pops;
    @Inject NoteDeskService notes;

    private final ConsoleNote note = new ConsoleNote();
    private Long shown;
    private Long written;
    private String ownSituation;
    private transient List<QueuedCall> queue;
    private transient List<QueuedCall> mine;
    private transient CallPop pop;

    /** Called when the page is opened, and whenever something happened to a call. */
    public void look() {
        queue = null;
        mine = null;
        pop = null;
        if (shown != null && Stream.concat(getMine().stream(), getQueue().stream()).noneMatch(call -> shown.equals(id(call)))) {
            shown = null; // somebody else has it, or it is over
        }
        if (shown == null || isOnlyRinging()) {
            Optional<QueuedCall> next = getMine().stream().findFirst().or(() -> getQueue().stream().findFirst());
            shown = next.map(ConsoleView::id).orElse(null);
        }
        openNote();
    }

    /** A call that answered itself at my telephone goes before one that I only look at. */
    private boolean isOnlyRinging() {
        return getMine().stream().noneMatch(call -> shown.equals(id(call)));
    }

    private void openNote() {
        Long call = isInHand() ? shown : null;
        if (Objects.equals(call, written)) {
            return;
        }
        written = call;
        ownSituation = null;
        if (call != null) {
            var draft = notes.draft(call);
            CallPop popped = getPop();
            note.show(draft, pops.questions(popped.customer().getCustomerId(), draft.input().typeVersion()));
            note.suggest(popped.caller().name(), Optional.ofNullable(popped.caller().number()).map(PhoneNumber::readable).orElse(null));
        }
        // The page's regular look leaves the fields alone that somebody types in.
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(NOTE);
    }

    public void show(long callId) {
        shown = callId;
        pop = null;
        openNote();
    }

    public void take(long callId) {
        tried(() -> desk.take(callId));
        shown = callId;
        look();
    }

    /** The one that has waited longest. */
    public void takeNext() {
        look();
        getQueue().stream().findFirst().ifPresent(call -> take(id(call)));
    }

    public void park() {
        tried(() -> desk.park(shown));
        shown = null;
        look();
    }

    public void resume(long callId) {
        tried(() -> desk.unpark(callId));
        shown = callId;
        look();
    }

    public void attempt(Target target, AttemptOutcome outcome) {
        String words = target.label().isEmpty() ? target.number().readable() : target.label() + " " + target.number().readable();
        tried(() -> desk.attempt(shown, words, outcome));
        if (outcome == AttemptOutcome.REACHED) {
            note.setOutcome(CallOutcome.PUT_THROUGH);
            FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(NOTE);
        }
        look();
    }

    public void changeType() {
        note.ask(note.getType() == null ? List.of() : pops.questions(getPop().customer().getCustomerId(), note.getType()));
    }

    public void finish() {
        try {
            notes.finish(shown, note.getNumber(), note.input());
        } catch (IncompleteNoteException e) {
            e.findings().forEach(finding -> Messages.refuseAt(field(finding.field()), finding.messageKey()));
            return;
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
            return;
        }
        Messages.done("console.finished");
        shown = null;
        look();
    }

    private String field(String name) {
        if (!name.startsWith("question-")) {
            return NOTE + ":" + name + ":input";
        }
        long question = Long.parseLong(name.substring("question-".length()));
        for (int i = 0; i < note.getAnswers().size(); i++) {
            if (note.getAnswers().get(i).getQuestion() == question) {
                return NOTE + ":answers:" + i + ":answer:input";
            }
        }
        return null;
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
    }

    private static Long id(QueuedCall call) {
        return call.call().getId();
    }

    public List<QueuedCall> getQueue() {
        if (queue == null) {
            queue = desk.queue();
        }
        return queue;
    }

    public List<QueuedCall> getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }

    /** Null when there is nothing to do. */
    public CallPop getPop() {
        if (pop == null && shown != null) {
            pop = pops.pop(shown, ownSituation);
        }
        return pop;
    }

    /** The shown call is the signed-in colleague's. */
    public boolean isInHand() {
        return shown != null && getMine().stream().anyMatch(call -> shown.equals(id(call)));
    }

    public Long getShown() {
        return shown;
    }

    public ConsoleNote getNote() {
        return note;
    }

    public String getOwnSituation() {
        return ownSituation;
    }

    public void setOwnSituation(String ownSituation) {
        this.ownSituation = ownSituation;
    }

    public AttemptOutcome[] getAttempts() {
        return AttemptOutcome.values();
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public NoteUrgency[] getUrgencies() {
        return NoteUrgency.values();
    }
}
