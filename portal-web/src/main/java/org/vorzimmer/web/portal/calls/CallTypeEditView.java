package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.vorzimmer.calls.CallTypeService;
import org.vorzimmer.calls.CallTypeVersion;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.Messages;

/** A sort of call: its script and its questions, one a line, a star before those that need an answer. */
@Named
@ViewScoped
public class CallTypeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String REQUIRED = "*";

    @Inject CallTypeService types;

    private Long id;
    private int version;
    @NotBlank @Size(max = 80)
    private String title;
    @Size(max = 4000)
    private String script;
    @Size(max = 4000)
    private String questions;
    private transient CallTypeService.Detail detail;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        if (id != null) {
            detail = types.detail(id);
            version = detail.versions().get(0).getNumber();
            title = detail.words().title();
            script = detail.words().script();
            questions = detail.words().questions().stream().map(one -> (one.required() ? REQUIRED + " " : "") + one.label()).collect(Collectors.joining("\n"));
        }
    }

    public String save() {
        CallTypeService.Words words = new CallTypeService.Words(title, script == null ? "" : script, asked());
        if (words.questions().size() > 20 || words.questions().stream().anyMatch(question -> question.label().length() > 200)) {
            Messages.refuse("form", "questions", "calls.type.questionsLong");
            return null;
        }
        try {
            if (id == null) {
                types.add(null, words);
            } else {
                types.change(id, version, words);
            }
        } catch (ConflictException e) {
            Messages.refuse("form", "title", e.messageKey());
            return null;
        }
        Messages.doneOnNextPage("calls.type.saved");
        return "call-types?faces-redirect=true";
    }

    public String retire() {
        types.retire(id);
        Messages.doneOnNextPage("calls.type.retired");
        return "call-types?faces-redirect=true";
    }

    private List<CallTypeService.NewQuestion> asked() {
        return questions == null ? List.of() : questions.lines().map(String::strip).filter(line -> !line.replace(REQUIRED, "").isBlank())
                .map(line -> new CallTypeService.NewQuestion(line.startsWith(REQUIRED) ? line.substring(1).strip() : line, line.startsWith(REQUIRED))).toList();
    }

    /** Earlier words, the newest first; empty for a new sort. */
    public List<CallTypeVersion> getVersions() {
        if (detail == null && id != null) {
            detail = types.detail(id);
        }
        return detail == null ? List.of() : detail.versions();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }
}
