package org.vorzimmer.web.portal.chat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.chat.CannedAnswer;
import org.vorzimmer.chat.CannedAnswerService;
import org.vorzimmer.chat.ChatVisitorService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** The answers that the office has ready: one is written at a time, all are listed. */
@Named
@ViewScoped
public class CannedAnswersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CannedAnswerService answers;
    @Inject Language language;

    private Long id;
    @NotBlank @Size(max = 80)
    private String title;
    @NotBlank @Size(max = ChatVisitorService.LONGEST)
    private String textDe;
    @NotBlank @Size(max = ChatVisitorService.LONGEST)
    private String textEn;

    public void save() {
        try {
            answers.save(id, title.strip(), textDe.strip(), textEn.strip());
        } catch (ConflictException e) {
            Messages.refuse("form", "title", e.messageKey());
            return;
        }
        begin();
        Messages.done("chat.answers.saved");
    }

    public void edit(CannedAnswer answer) {
        id = answer.getId();
        title = answer.getTitle();
        textDe = answer.text("de");
        textEn = answer.text("en");
    }

    public void remove(CannedAnswer answer) {
        answers.remove(answer.getId());
        begin();
        Messages.done("chat.answers.removed");
    }

    /** The form is empty again, for a new one. */
    public void begin() {
        id = null;
        title = null;
        textDe = null;
        textEn = null;
    }

    public List<CannedAnswer> getAll() {
        return answers.all();
    }

    public boolean isKnown() {
        return id != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTextDe() {
        return textDe;
    }

    public void setTextDe(String textDe) {
        this.textDe = textDe;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
