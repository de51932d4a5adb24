package org.vorzimmer.web.portal.tasks;

import org.vorzimmer.tasks.Task;

/** A task in the list and the colleague that the menu in its row names; a choice there counts when that menu sends it, not when the whole list is sent. */
public class TaskRow {

    private final Task task;
    private Long assigneeId;

    TaskRow(Task task) {
        this.task = task;
        assigneeId = task.getAssigneeId();
    }

    public Task getTask() {
        return task;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
