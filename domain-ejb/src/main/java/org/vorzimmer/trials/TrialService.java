package org.vorzimmer.trials;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;

/** The office's work with trials: list, read, set the last day and end. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class TrialService {

    /** Name under which other features hang rows on a trial. */
    public static final String OBJECT_KIND = "trial";

    /** Channel on which open pages hear that the list has changed. */
    public static final String LIVE = "trials";

    private static final int LARGEST_PAGE = 500;

    @Inject TrialQueries trials;
    @Inject TrialBook book;
    @Inject TrialFile file;
    @Inject TrialTasks tasks;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public Page<TrialFile.Row> page(@NotNull TrialFilter filter, int first, int size) {
        return file.rows(trials.page(filter, first, Math.min(size, LARGEST_PAGE)));
    }

    public TrialFile.Detail detail(long trialId) {
        return file.detail(trials.required(trialId));
    }

    /** Sooner or later, from today on and within what the deletion rule leaves. */
    public void lastDay(long trialId, @NotNull LocalDate day) {
        on(trialId, "trial.lastDay", trial -> {
            requireOpen(trial);
            trial.lastDay(day, Berlin.dayOf(clock.instant()));
        });
    }

    /** Ending what has ended changes nothing. */
    public void end(long trialId) {
        on(trialId, "trial.end", book::end);
    }

    private void on(long trialId, String action, Consumer<Trial> change) {
        Trial trial = trials.requiredLocked(trialId);
        attempts.run(user.loginIdOrNull(), action, OBJECT_KIND + ":" + trialId, () -> change.accept(trial));
        tasks.changed();
    }

    private static void requireOpen(Trial trial) {
        if (!trial.isOpen()) {
            throw new ConflictException("trials.ended", String.valueOf(trial.getId()));
        }
    }
}
