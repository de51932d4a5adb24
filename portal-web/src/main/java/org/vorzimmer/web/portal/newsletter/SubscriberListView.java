package org.vorzimmer.web.portal.newsletter;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.newsletter.SubscriberFilter;
import org.vorzimmer.newsletter.SubscriberService;
import org.vorzimmer.newsletter.Subscription;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** Who gets the newsletter or has asked for it. */
@Named
@ViewScoped
public class SubscriberListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SubscriberService subscribers;
    @Inject Format format;
    @Inject Language language;

    private Subscription.State state;
    private String text;
    private transient ListRows<Subscription> rows;

    private SubscriberFilter filter() {
        return SubscriberFilter.of(state, text);
    }

    private SubscriberFilter sorted(ListRows.Order order) {
        return filter().sortedBy(SubscriberFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("email", "name", "language", "state", "requested", "confirmed").map(column -> language.text("newsletter.field." + column)).toList();
        ListExport.send("newsletter.csv", header, (first, size) -> subscribers.page(filter(), first, size), this::row);
    }

    private List<String> row(Subscription one) {
        return List.of(one.getEmail().value(), one.getName() == null ? "" : one.getName(), one.getLanguage().getTag(), language.text("newsletter.state." + one.getState()),
                format.dateTime(one.getRequestedAt()), one.getConfirmedAt() == null ? "" : format.dateTime(one.getConfirmedAt()));
    }

    public void end(long id) {
        subscribers.end(id);
        say("newsletter.subscribers.ended");
    }

    public void resume(long id) {
        subscribers.resume(id);
        say("newsletter.subscribers.resumed");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public ListRows<Subscription> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Subscription::getId, (order, first, size) -> subscribers.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    /** What the list can be narrowed to; ended subscriptions are gone. */
    public List<Subscription.State> getStates() {
        return Stream.of(Subscription.State.values()).filter(one -> one != Subscription.State.UNSUBSCRIBED).toList();
    }

    public Subscription.State getState() {
        return state;
    }

    public void setState(Subscription.State state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
