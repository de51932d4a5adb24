package org.vorzimmer.web.portal.leads;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadErasureService;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.leads.QuarantineService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;

/** One enquiry: its history and what can be done with it. */
@Named
@ViewScoped
public class LeadDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_NOTE = 5000;
    private static final int LONGEST_SUBJECT = 140;

    @Inject LeadService leads;
    @Inject LeadErasureService erasure;
    @Inject QuarantineService quarantine;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;

    private long id;
    private transient LeadService.Detail detail;
    private transient Map<Long, String> names;

    @NotBlank @Size(max = LONGEST_SUBJECT)
    private String answerSubject;
    @NotBlank @Size(max = LONGEST_ANSWER)
    private String answerText;
    @NotBlank @Size(max = LONGEST_NOTE)
    private String note;
    private Long assignee;
    private Lead.CloseReason closeReason;
    private LeadErasureService.Reason deleteReason;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        read();
        assignee = getLead().getAssigneeId();
        answerSubject = subjectOfAnswer();
    }

    /** Takes the enquiry from the database again, after something on its page has changed it. */
    void read() {
        detail = leads.detail(id);
        names = new HashMap<>(staff.names(detail.history().stream().map(line -> line.entry().getLoginId()).filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    private String subjectOfAnswer() {
        String subject = getLead().getSubject();
        String proposed = "Re: " + (subject == null ? text("leads.answer.defaultSubject") : subject);
        return proposed.length() <= LONGEST_SUBJECT ? proposed : proposed.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    public void answer() {
        leads.answer(id, answerSubject, answerText);
        answerText = null;
        done("leads.answer.sent");
    }

    public void addNote() {
        leads.note(id, note);
        note = null;
        done("leads.note.kept");
    }

    public void assign() {
        leads.assign(id, assignee);
        done("leads.assign.done");
    }

    public void takeOver() {
        assignee = user.get().loginId();
        assign();
    }

    public void close() {
        leads.close(id, closeReason);
        done("leads.close.done");
    }

    public void reopen() {
        leads.reopen(id);
        done("leads.reopen.done");
    }

    /** It only looked like misuse. */
    public void release() {
        quarantine.release(id);
        done("leads.quarantine.released");
    }

    public String delete() {
        erasure.deleteNow(id, deleteReason);
        quarantine.tidy();
        return "lead-list?faces-redirect=true";
    }

    private void done(String key) {
        read();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key), null));
    }

    private static String text(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        return texts.getString(key);
    }

    public String nameOf(Long loginId) {
        getLead();
        return loginId == null ? "" : names.getOrDefault(loginId, "–");
    }

    public Lead getLead() {
        if (detail == null) {
            read();
        }
        return detail.lead();
    }

    public List<LeadService.Line> getHistory() {
        getLead();
        return detail.history();
    }

    public List<StaffDirectory.Colleague> getColleagues() {
        return staff.active();
    }

    public Lead.CloseReason[] getCloseReasons() {
        return Lead.CloseReason.values();
    }

    public LeadErasureService.Reason[] getDeleteReasons() {
        return LeadErasureService.Reason.values();
    }

    public boolean isMayDelete() {
        return user.has(org.vorzimmer.shared.Role.OFFICE_LEAD) || user.has(org.vorzimmer.shared.Role.TENANT_ADMIN);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswerSubject() {
        return answerSubject;
    }

    public void setAnswerSubject(String answerSubject) {
        this.answerSubject = answerSubject;
    }

    public String getAnswerText() {
        return answerText;
    }

    public void setAnswerText(String answerText) {
        this.answerText = answerText;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getAssignee() {
        return assignee;
    }

    public void setAssignee(Long assignee) {
        this.assignee = assignee;
    }

    public Lead.CloseReason getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(Lead.CloseReason closeReason) {
        this.closeReason = closeReason;
    }

    public LeadErasureService.Reason getDeleteReason() {
        return deleteReason;
    }

    public void setDeleteReason(LeadErasureService.Reason deleteReason) {
        this.deleteReason = deleteReason;
    }
}
