package org.vorzimmer.web.portal.instructions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.instructions.OwnReceptionService;
import org.vorzimmer.instructions.ReceptionView;
import org.vorzimmer.web.kit.Messages;

/** The customer asks what the secretary sees at a time, for a caller; answered by the function that decides real calls. */
@Named
@ViewScoped
public class SimulatorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnReceptionService reception;

    private final SimulatorForm form = new SimulatorForm();
    private transient ReceptionView answer;

    public void ask() {
        answer = null;
        if (form.hasWrongNumber()) {
            Messages.refuse("form", "caller", "instructions.number.wrong");
        }
    }

    public ReceptionView getAnswer() {
        if (answer == null) {
            answer = reception.look(form.question());
        }
        return answer;
    }

    public SimulatorForm getForm() {
        return form;
    }
}
