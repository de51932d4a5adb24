package org.vorzimmer.tasks;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Page;

/** The office's list of what is to be done. */
@Stateless
@RolesAllowed({TENANT_ADMIN, OFFICE_LEAD, AGENT})
public class TaskService {

    private static final int LARGEST_PAGE = 200;

    @Inject TaskQueries tasks;
    @Inject OfficeHours hours;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Live live;
    @Inject Clock clock;

    public Page<Task> page(TaskFilter filter, int first, int size) {
        return tasks.page(filter, user.loginIdOrNull(), clock.instant(), first, Math.min(size, LARGEST_PAGE));
    }

    public long count(TaskFilter.Scope scope) {
        return tasks.count(new TaskFilter(scope, null), user.loginIdOrNull(), clock.instant());
    }

    public boolean isOverdue(Task task) {
        return task.isOverdue(clock.instant());
    }

    /** A proposal for the due time of a new task: so much office time from now. */
    public Instant dueIn(Duration officeTime) {
        return hours.plus(clock.instant(), officeTime);
    }

    public long create(@Valid NewTask wanted) {
        Task task = new Task(Task.GENERAL, wanted.title().strip(), wanted.dueAt(), null, clock.instant());
        task.describe(wanted.title().strip(), wanted.note());
        give(task, wanted.assigneeId());
        long id = tasks.save(task).getId();
        tell();
        return id;
    }

    public void close(long id) {
        on(id, task -> task.close(user.loginIdOrNull(), clock.instant()));
    }

    public void reopen(long id) {
        on(id, Task::reopen);
    }

    /** @param loginId the colleague who has it from now on; null puts it back for everybody */
    public void assign(long id, Long loginId) {
        on(id, task -> give(task, loginId));
    }

    public void postpone(long id, Instant newDue) {
        on(id, task -> task.dueAt(newDue));
    }

    private void give(Task task, Long loginId) {
        if (loginId != null) {
            staff.requireActive(loginId);
        }
        task.assign(loginId);
    }

    private void on(long id, Consumer<Task> verb) {
        verb.accept(tasks.byId(id).orElseThrow(() -> new NotFoundException(Task.class, id)));
        tell();
    }

    private void tell() {
        live.publish(TaskDesk.LIVE, "");
    }
}
