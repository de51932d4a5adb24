package org.vorzimmer.web.portal.instructions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.instructions.Availability;
import org.vorzimmer.instructions.OwnReceptionService;
import org.vorzimmer.instructions.PutThrough;
import org.vorzimmer.instructions.ReceptionQuestion;
import org.vorzimmer.instructions.ReceptionView;
import org.vorzimmer.instructions.Repeat;
import org.vorzimmer.instructions.StatusKind;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;

/** What the customer is doing: one tap for the usual, a form for the rest, and what is planned or comes again. */
@Named
@ViewScoped
public class StatusView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> USUAL_MINUTES = List.of(30, 60, 120, 240);

    @Inject OwnReceptionService reception;

    private final StatusForm form = new StatusForm();
    private int minutes = 60;
    private transient ReceptionView now;
    private transient List<Availability> statuses;

    /** One tap: from now on, for as long as is chosen above the buttons; 0: until the customer is back. */
    public void tap(StatusKind kind) {
        reception.tap(kind, minutes == 0 ? null : Duration.ofMinutes(minutes));
        done("status.set");
    }

    public void back() {
        reception.back();
        done("status.backDone");
    }

    public void plan() {
        if (form.hasWrongNumber()) {
            Messages.refuse("plan", "number", "instructions.number.wrong");
            return;
        }
        try {
            reception.set(form.data());
            done("status.set");
        } catch (InvalidInputException e) {
            Messages.refuse("plan", e.getMessage(), e.messageKey());
        } catch (BusinessException e) {
            Messages.refuseAt(null, e.messageKey());
        }
    }

    public void delete(long id) {
        reception.delete(id);
        done("status.deleted");
    }

    private void done(String key) {
        now = null;
        statuses = null;
        Messages.done(key);
    }

    /** How things stand for a stranger who calls now. */
    public ReceptionView getNow() {
        if (now == null) {
            now = reception.look(ReceptionQuestion.NOW);
        }
        return now;
    }

    public List<Availability> getStatuses() {
        if (statuses == null) {
            statuses = reception.statuses();
        }
        return statuses;
    }

    public List<Integer> getDurations() {
        return USUAL_MINUTES;
    }

    public StatusKind[] getKinds() {
        return StatusKind.values();
    }

    public PutThrough[] getRules() {
        return PutThrough.values();
    }

    public Repeat[] getRepeats() {
        return Repeat.values();
    }

    public StatusForm getForm() {
        return form;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
