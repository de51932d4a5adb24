package org.vorzimmer.web.portal.tasks;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.security.StaffDirectory.Colleague;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tasks.Task;
import org.vorzimmer.tasks.TaskFilter;
import org.vorzimmer.tasks.TaskFilter.Scope;
import org.vorzimmer.tasks.TaskService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.kit.Texts;
import org.vorzimmer.web.portal.list.ListRows;

/** What is to be done, by whom and by when. */
@Named
@ViewScoped
public class TaskListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TaskService tasks;
    @Inject StaffDirectory staff;
    @Inject Format format;
    @Inject Language language;

    private Scope scope = Scope.OPEN;
    private String text;
    private TaskForm form = new TaskForm();
    private transient ListRows<TaskRow> rows;
    private transient List<Colleague> colleagues;
    private transient Map<Long, String> names;

    private Page<Task> page(int first, int size) {
        return tasks.page(new TaskFilter(scope, text), first, size);
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
    public void assign(TaskRow row) {
        tasks.assign(row.getTask().getId(), row.getAssigneeId());
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
        List<String> header = Stream.of("title", "kind", "due", "assignee", "state", "created", "closed").map(column -> language.text("tasks.field." + column)).toList();
        ListExport.send("aufgaben.csv", header, this::page, this::cells);
    }

    private List<String> cells(Task task) {
        return List.of(task.getTitle(), kindOf(task), format.dateTime(task.getDueAt()), nameOf(task.getAssigneeId()),
                language.text("tasks.state." + task.getState()), format.dateTime(task.getCreatedAt()), format.dateTime(task.getClosedAt()));
    }

    public String nameOf(Long loginId) {
        if (names == null) {
            names = new HashMap<>();
            getColleagues().forEach(colleague -> names.put(colleague.loginId(), colleague.name()));
        }
        // those who left are looked up one by one: they are few
        return loginId == null ? "" : names.computeIfAbsent(loginId, id -> staff.names(List.of(id)).getOrDefault(id, "–"));
    }

    /** Where the task's record is looked at; empty when it is about none. */
    public String place(Task task) {
        return Places.of(task.getAboutKind(), task.getAboutId());
    }

    public boolean isOverdue(Task task) {
        return tasks.isOverdue(task);
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public ListRows<TaskRow> getRows() {
        if (rows == null) {
            rows = new ListRows<>(row -> row.getTask().getId(), (order, first, size) -> page(first, size).map(TaskRow::new));
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

    /** @param scope null, which an address may say, for what is shown without one */
    public void setScope(Scope scope) {
        this.scope = scope == null ? Scope.OPEN : scope;
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
