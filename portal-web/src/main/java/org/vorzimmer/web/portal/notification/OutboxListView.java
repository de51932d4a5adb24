package org.vorzimmer.web.portal.notification;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vorzimmer.notification.CaughtMailService;
import org.vorzimmer.notification.OutboxCareService;
import org.vorzimmer.notification.OutboxMessage;
import org.vorzimmer.notification.OutboxMessage.State;
import org.vorzimmer.shared.Page;

/** The outbox: what waits, what was sent, and what could not be delivered and waits for a person. */
@Named
@ViewScoped
public class OutboxListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OutboxCareService outbox;
    @Inject CaughtMailService caught;

    private State state;
    private transient LazyDataModel<OutboxMessage> rows;

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

    /** What the mail is for, in words; a feature without words for it shows its key. */
    public String purposeOf(OutboxMessage message) {
        String key = "mail." + message.getPurpose();
        return texts().containsKey(key) ? texts().getString(key) : message.getPurpose();
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

    public LazyDataModel<OutboxMessage> getRows() {
        if (rows == null) {
            rows = new Rows();
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

    private final class Rows extends LazyDataModel<OutboxMessage> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(outbox.list(Optional.ofNullable(state), 0, 1).total());
        }

        @Override
        public List<OutboxMessage> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            Page<OutboxMessage> page = outbox.list(Optional.ofNullable(state), first, size);
            setRowCount(Math.toIntExact(page.total()));
            return page.rows();
        }

        @Override
        public String getRowKey(OutboxMessage message) {
            return String.valueOf(message.getId());
        }
    }
}
