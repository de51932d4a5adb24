package org.vorzimmer.web.portal.newsletter;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.newsletter.Issue;
import org.vorzimmer.newsletter.IssueService;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.web.kit.Language;

/** One issue: write it, look at it, try it on oneself, send it and see how far it has come. */
@Named
@ViewScoped
public class IssueEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject IssueService issues;
    @Inject Language words;

    private Long id;
    private int version;
    private boolean previewed;
    private LocalDateTime sendAt;
    private transient Issue issue;

    @NotNull
    private TextLanguage language = TextLanguage.DE;
    @NotBlank @Size(max = 160)
    private String subject;
    @NotBlank @Size(max = 50_000)
    private String body;

    /** Called once when the page is opened; without a number it is a new issue. */
    public void load() {
        if (id == null) {
            body = words.text("newsletter.edit.start");
            return;
        }
        version = getIssue().getVersion();
        language = issue.getLanguage();
        subject = issue.getSubject();
        body = issue.getBody();
    }

    /** Stores the draft and shows it afresh, so that Reload does not store it again. */
    public void save() throws IOException {
        if (id == null) {
            id = issues.create(language, subject, body);
        } else {
            issues.write(id, version, language, subject, body);
        }
        leaveTo("issue-edit.xhtml?id=" + id, "newsletter.edit.saved");
    }

    public void preview() {
        previewed = true;
    }

    public void test() {
        String self = issues.test(language, subject, body).value();
        say(words.text("newsletter.edit.tested", self));
    }

    public void delete() throws IOException {
        issues.delete(id);
        leaveTo("issue-list.xhtml", "newsletter.edit.deleted");
    }

    public void send() throws IOException {
        Instant at = sendAt == null ? null : sendAt.atZone(Berlin.ZONE).toInstant();
        issues.send(id, at);
        leaveTo("issue-edit.xhtml?id=" + id, at == null ? "newsletter.send.begun" : "newsletter.send.planned");
    }

    public void stop() throws IOException {
        issues.stop(id);
        leaveTo("issue-edit.xhtml?id=" + id, "newsletter.send.stopped");
    }

    private void leaveTo(String page, String key) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
        say(words.text(key));
        external.redirect(external.getRequestContextPath() + "/newsletter/" + page);
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Read once per request; null for a new one. */
    public Issue getIssue() {
        if (issue == null && id != null) {
            issue = issues.issue(id);
        }
        return issue;
    }

    public boolean isDraft() {
        return id == null || getIssue().isDraft();
    }

    /** Whether the page changes by itself. */
    public boolean isOnItsWay() {
        return id != null && getIssue().isStoppable();
    }

    public IssueService.Progress getProgress() {
        return issues.progress(id);
    }

    public long getRecipients() {
        return issues.recipients(getIssue().getLanguage());
    }

    public IssueService.Preview getShown() {
        return issues.preview(language, body == null ? "" : body);
    }

    public TextLanguage[] getLanguages() {
        return TextLanguage.values();
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public void setLanguage(TextLanguage language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDateTime getSendAt() {
        return sendAt;
    }

    public void setSendAt(LocalDateTime sendAt) {
        this.sendAt = sendAt;
    }
}
