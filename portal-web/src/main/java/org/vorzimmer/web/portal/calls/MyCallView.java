package org.vorzimmer.web.portal.calls;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.function.LongConsumer;
import org.vorzimmer.calls.CallDetail;
import org.vorzimmer.calls.Handling;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.calls.OwnCallService;
import org.vorzimmer.calls.OwnHistoryService;
import org.vorzimmer.calls.PhoneCall;
import org.vorzimmer.web.kit.Messages;

/** One call of the customer: note, log, what is to be done, and the way into the trash. */
@Named
@ViewScoped
public class MyCallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnHistoryService history;
    @Inject OwnCallService calls;
    @Inject CallCard card;

    private long id;
    private Long person;
    private Integer stars;
    @Size(max = 1000)
    private String feedback;
    private transient CallDetail detail;
    private transient Map<Long, String> people;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        show(history.open(id));
    }

    private void show(CallDetail shown) {
        detail = shown;
        person = shown.call().getHandling().getAssignedTo();
        stars = shown.call().getHandling().getStars();
        feedback = shown.feedback();
    }

    /** Looks again, when somebody else has done something; a page that is being left has forgotten its call and needs no answer. */
    public void refresh() {
        if (id == 0) {
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        show(history.look(id));
    }

    public void acknowledge() {
        act(calls::acknowledge, "calls.acknowledge.done");
    }

    public void assign() {
        act(call -> calls.assign(call, person), "calls.assign.done");
    }

    public void finish() {
        act(calls::finish, "calls.finish.done");
    }

    public void reopen() {
        act(calls::reopen, "calls.reopen.done");
    }

    public void rate() {
        if (stars == null) {
            Messages.refuse("rate", "stars", "calls.rate.missing");
            return;
        }
        act(call -> calls.rate(call, stars, feedback), "calls.rate.done");
    }

    public String trash() {
        calls.trash(id);
        Messages.doneOnNextPage("calls.trash.done");
        return "list?faces-redirect=true";
    }

    public void restore() {
        act(calls::restore, "calls.restore.done");
    }

    private void act(LongConsumer change, String key) {
        change.accept(id);
        refresh();
        Messages.done(key);
    }

    /** Sends the note as a PDF file. */
    public void pdf() throws IOException {
        card.pdf(getDetail());
    }

    /** Sends the caller as a card for the address book. */
    public void vcard() throws IOException {
        card.vcard(getDetail().row());
    }

    public CallDetail getDetail() {
        if (detail == null) {
            detail = history.look(id);
        }
        return detail;
    }

    public HistoryRow getRow() {
        return getDetail().row();
    }

    public Handling getHandling() {
        return getDetail().call().getHandling();
    }

    /** Name of one of the customer's people; empty for the office and for people who left. */
    public String nameOf(Long login) {
        return login == null ? "" : getPeople().getOrDefault(login, "");
    }

    public Map<Long, String> getPeople() {
        if (people == null) {
            people = calls.people();
        }
        return people;
    }

    public String getChannel() {
        return history.channel();
    }

    public boolean isTrashed() {
        return getDetail().call().getFolder() == PhoneCall.Folder.TRASH;
    }

    public boolean isDone() {
        return getHandling().getState() == Handling.State.DONE;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }
}
