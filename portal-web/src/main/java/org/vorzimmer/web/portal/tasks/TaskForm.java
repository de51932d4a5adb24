package org.vorzimmer.web.portal.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tasks.NewTask;
import org.vorzimmer.tasks.TaskService;

/** What somebody types for a new task. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = Duration.ofHours(4);

    @NotBlank(message = "{tasks.title.missing}") @Size(max = 160, message = "{tasks.title.tooLong}")
    private String title;

    @Size(max = 2000, message = "{tasks.note.tooLong}")
    private String note;

    @NotNull(message = "{tasks.due.missing}")
    private LocalDateTime due;

    private Long assigneeId;

    void propose(TaskService tasks) {
        due = LocalDateTime.ofInstant(tasks.dueIn(USUAL), Berlin.ZONE).withSecond(0).withNano(0);
    }

    NewTask toTask() {
        return new NewTask(title, note, due.atZone(Berlin.ZONE).toInstant(), assigneeId);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
