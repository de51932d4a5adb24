package org.vorzimmer.web.portal.instructions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.instructions.Availability;
import org.vorzimmer.instructions.InstructionEntry;
import org.vorzimmer.instructions.ReceptionService;
import org.vorzimmer.instructions.ReceptionView;
import org.vorzimmer.instructions.StatusKind;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.customers.CustomerDetailView;

/** The office looks at what a customer wants done with its callers, and sets the status for one who asks for it. */
@Named
@ViewScoped
public class CustomerReceptionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceptionService reception;
    @Inject CustomerService customers;

    private final SimulatorForm form = new SimulatorForm();
    private long id;
    private StatusKind kind = StatusKind.MEETING;
    private int minutes = 60;
    private transient Customer customer;
    private transient ReceptionView answer;

    /** Called once the number is known; another tenant's customer answers "not found". */
    public void load() {
        customer = customers.find(CustomerDetailView.idOf(id));
    }

    /** The customer may have said something else. */
    public void again() {
        answer = null;
    }

    public void ask() {
        answer = null;
        if (form.hasWrongNumber()) {
            Messages.refuse("form", "caller", "instructions.number.wrong");
        }
    }

    public void set() {
        reception.tap(CustomerDetailView.idOf(id), kind, minutes == 0 ? null : Duration.ofMinutes(minutes));
        done("status.set");
    }

    public void back() {
        reception.back(CustomerDetailView.idOf(id));
        done("status.backDone");
    }

    private void done(String key) {
        answer = null;
        Messages.done(key);
    }

    public ReceptionView getAnswer() {
        if (answer == null) {
            answer = reception.look(CustomerDetailView.idOf(id), form.question());
        }
        return answer;
    }

    public List<InstructionEntry> getInstructions() {
        return reception.instructions(CustomerDetailView.idOf(id));
    }

    public List<Availability> getStatuses() {
        return reception.statuses(CustomerDetailView.idOf(id));
    }

    public Customer getCustomer() {
        if (customer == null) {
            load();
        }
        return customer;
    }

    public StatusKind[] getKinds() {
        return StatusKind.values();
    }

    public SimulatorForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public StatusKind getKind() {
        return kind;
    }

    public void setKind(StatusKind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
