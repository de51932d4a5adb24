package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.leads.CallbackService;
import org.vorzimmer.leads.CallbackTime;
import org.vorzimmer.web.kit.Language;

/** The part of an enquiry's page that says when its person wants to be called, and takes down what came of it. */
@Named
@RequestScoped
public class CallbackWorkView {

    private static final int LONGEST_NOTE = 5000;

    @Inject CallbackService callbacks;
    @Inject LeadDetailView page;
    @Inject Language language;

    private List<CallbackTime> times;
    private Long time;
    @Size(max = LONGEST_NOTE)
    private String note;

    public void reached(long lead) {
        callbacks.reached(lead, time, note);
        done("leads.call.reachedDone");
    }

    public void notReached(long lead) {
        boolean next = callbacks.notReached(lead, time, note);
        done(next ? "leads.call.next" : "leads.call.noneLeft");
    }

    public void askForTimes(long lead) {
        callbacks.askForTimes(lead);
        done("leads.call.timesAsked");
    }

    private void done(String key) {
        times = null;
        time = null;
        note = null;
        page.read();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public List<CallbackTime> getTimes() {
        if (times == null) {
            times = callbacks.timesOf(page.getId());
        }
        return times;
    }

    private Optional<CallbackTime> current() {
        return getTimes().stream().filter(CallbackTime::isWaiting).findFirst();
    }

    public boolean isWaiting() {
        return current().isPresent();
    }

    /** The window that the page showed when its button was pressed: a second press means the same one, not the next. */
    public Long getTime() {
        return time == null ? current().map(CallbackTime::getId).orElse(null) : time;
    }

    public void setTime(Long time) {
        this.time = time;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
