package org.vorzimmer.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.vorzimmer.live.Live;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.tenancy.SweepEntityManager;

/** For features that make work for the office: to be called by their services, in their transaction. */
@Dependent
public class TaskDesk implements Companion {

    /** Channel on which open pages hear that tasks changed. */
    public static final String LIVE = "tasks";

    @Inject TaskQueries tasks;
    @Inject OfficeHours hours;
    @Inject SweepEntityManager sweeper;
    @Inject CurrentUser user;
    @Inject Live live;
    @Inject Clock clock;

    /**
     * Opens a task that is due after so much office time.
     *
     * @param kind the feature's own kind, shown by the text {@code tasks.kind.<kind>}
     * @param title what a colleague reads in the list; names of persons belong into the record, not here
     */
    public long open(String kind, String title, Duration officeTime, About about) {
        return open(kind, title, hours.plus(clock.instant(), officeTime), about);
    }

    /** Opens a task whose time was promised to somebody. */
    public long open(String kind, String title, Instant dueAt, About about) {
        Task task = new Task(kind, title, dueAt, about, clock.instant());
        long id = tasks.save(task).getId();
        live.publish(LIVE, "");
        return id;
    }

    public boolean isOpenAbout(About about) {
        return !tasks.openAbout(about).isEmpty();
    }

    public boolean isOpenAbout(About about, String kind) {
        return tasks.openAbout(about).stream().anyMatch(task -> task.getKind().equals(kind));
    }

    /** Gives the open tasks about a record to a colleague, together with the record itself. */
    public void assignAbout(About about, Long loginId) {
        tasks.openAbout(about).forEach(task -> task.assign(loginId));
        live.publish(LIVE, "");
    }

    /** What was to be done about the record is done. */
    public void closeAbout(About about) {
        tasks.openAbout(about).forEach(task -> task.close(user.loginIdOrNull(), clock.instant()));
        live.publish(LIVE, "");
    }

    /** One thing that was to be done about the record is done; what else there is to do stays. */
    public void closeAbout(About about, String kind) {
        tasks.openAbout(about).stream().filter(task -> task.getKind().equals(kind)).forEach(task -> task.close(user.loginIdOrNull(), clock.instant()));
        live.publish(LIVE, "");
    }

    @Override
    public int eraseAbout(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? 0 : sweeper.createUpdate("delete from Task t where t.aboutKind = :kind and t.aboutId in :ids")
                .setParameter("kind", kind).setParameter("ids", ids).executeUpdate();
    }
}
