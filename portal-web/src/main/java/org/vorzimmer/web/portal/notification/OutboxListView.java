package org.vorzimmer.web.portal.notification;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vorzimmer.notification.CaughtMailService;
import org.vorzimmer.notification.OutboxCareService;
import org.vorzimmer.notification.OutboxMessage;
import org.vorzimmer.notification.OutboxMessage.State;
import org.vorzimmer.web.portal.list.ListRows;

/** The outbox: what waits, what was sent, and what could not be delivered and waits for a person. */
@Named
@ViewScoped
public class OutboxListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OutboxCareService outbox;
    @Inject CaughtMailService caught;

    private State state;
    private transient ListRows<OutboxMessage> rows;

    public void sendAgain(long id) {
        outbox.sendAgain(id);
        done("notification.outbox.again");
    }

    public void discard(long id) {
        outbox.discard(id);
        done("notification.outbox.discarded");
    }

    private static void done(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts().getString(key), null));
    }

    public String purposeOf(OutboxMessage message) {
        return MailPurpose.inWords(message.getPurpose());
    }

    private static ResourceBundle texts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "msg");
    }

    public boolean isCatcherOn() {
        return caught.isOn();
    }

    public long getDead() {
        return outbox.dead();
    }

    public ListRows<OutboxMessage> getRows() {
        if (rows == null) {
            rows = new ListRows<>(OutboxMessage::getId, (order, first, size) -> outbox.list(Optional.ofNullable(state), first, size));
        }
        return rows;
    }

    public State[] getStates() {
        return State.values();
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }
}
