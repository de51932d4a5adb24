package org.vorzimmer.web.portal.tasks;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.security.StaffDirectory.Colleague;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.tasks.Task;
import org.vorzimmer.tasks.TaskFilter;
import org.vorzimmer.tasks.TaskFilter.Scope;
import org.vorzimmer.tasks.TaskService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Texts;

/** What is to be done, by whom and by when. */
@Named
@ViewScoped
public class TaskListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_EXPORTED = 200;

    /** Pages on which a task's record is found, by the kind of data. */
    private static final Map<String, String> PLACES = Map.of("lead", "/leads/lead-detail.xhtml?id=");

    @Inject TaskService tasks;
    @Inject StaffDirectory staff;
    @Inject Format format;
    @Inject Language language;

    private Scope scope = Scope.OPEN;
    private String text;
    private TaskForm form = new TaskForm();
    private transient LazyDataModel<Task> rows;
    private transient List<Colleague> colleagues;
    private transient Map<Long, String> names;

    @PostConstruct
    void open() {
        rows = new TaskRows(tasks, () -> new TaskFilter(scope, text));
    }

    /** Empties the form and proposes a due time. */
    public void prepare() {
        form = new TaskForm();
        form.propose(tasks);
    }

    public void create() {
        tasks.create(form.toTask());
        say("tasks.created");
        prepare();
    }

    public void close(long id) {
        tasks.close(id);
        say("tasks.closed");
    }

    public void reopen(long id) {
        tasks.reopen(id);
        say("tasks.reopened");
    }

    /** Called when somebody else is chosen in a row. */
    public void assigned(ValueChangeEvent choice) {
        tasks.assign((Long) choice.getComponent().getAttributes().get("task"), (Long) choice.getNewValue());
        say("tasks.assigned");
    }

    /** What is to be done; a kind of a feature that has no text yet shows its code. */
    public String kindOf(Task task) {
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), language.getLocale());
        String key = "tasks.kind." + task.getKind();
        return texts.containsKey(key) ? texts.getString(key) : task.getKind();
    }

    /** Sends the list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<String> header = Stream.of("title", "kind", "due", "assignee", "state", "created", "closed").map(column -> language.text("tasks.field." + column)).toList();
        List<List<String>> table = tasks.page(new TaskFilter(scope, text), 0, MOST_EXPORTED).rows().stream().map(this::row).toList();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"aufgaben.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(Csv.of(header, table).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private List<String> row(Task task) {
        return List.of(task.getTitle(), kindOf(task), format.dateTime(task.getDueAt()), nameOf(task.getAssigneeId()),
                language.text("tasks.state." + task.getState()), format.dateTime(task.getCreatedAt()), format.dateTime(task.getClosedAt()));
    }

    public String nameOf(Long loginId) {
        if (names == null) {
            names = new HashMap<>();
            getColleagues().forEach(colleague -> names.put(colleague.loginId(), colleague.name()));
            rows.getWrappedData().stream().flatMap(task -> Stream.of(task.getAssigneeId(), task.getClosedBy())).filter(Objects::nonNull)
                    .filter(id -> !names.containsKey(id)).distinct().toList()
                    .forEach(id -> names.put(id, staff.names(List.of(id)).getOrDefault(id, "–")));
        }
        return loginId == null ? "" : names.getOrDefault(loginId, "–");
    }

    /** Where the task's record is looked at; empty when it is about none. */
    public String place(Task task) {
        String page = task.getAboutKind() == null ? null : PLACES.get(task.getAboutKind());
        return page == null ? "" : page + task.getAboutId();
    }

    public boolean isOverdue(Task task) {
        return tasks.isOverdue(task);
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public LazyDataModel<Task> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = staff.active();
        }
        return colleagues;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public long count(Scope of) {
        return tasks.count(of);
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public TaskForm getForm() {
        return form;
    }
}
