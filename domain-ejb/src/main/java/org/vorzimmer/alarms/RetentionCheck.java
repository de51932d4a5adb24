package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.runs.RetentionService;
import org.vorzimmer.retention.runs.RunMode;
import org.vorzimmer.retention.runs.RunRecord;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.Tenant;

/** Whether a tenant's nightly deletion run has failed, waits for a release, or is not done two hours after it was due. */
@ApplicationScoped
public class RetentionCheck extends TenantCheck {

    private static final Duration PATIENCE = Duration.ofHours(2);

    @Inject RetentionService retention;
    @Inject Clock clock;

    @Override
    List<OperatorAlert> look(Tenant tenant) {
        return judge(tenant, retention.runs(), retention.stopped().size(), clock.instant());
    }

    static List<OperatorAlert> judge(Tenant tenant, List<RunRecord> runs, int stopped, Instant now) {
        String place = tenant.getSlug();
        LocalDate day = RetentionRule.dueDay(now);
        Optional<RunRecord> last = runs.stream().filter(run -> run.getMode() == RunMode.NIGHTLY).findFirst();
        boolean done = last.filter(run -> !run.getDay().isBefore(day) && run.getState() == RunRecord.State.FINISHED).isPresent();
        boolean failed = last.filter(run -> run.getState() == RunRecord.State.FAILED).isPresent();
        Instant due = RetentionRule.runTime(day);
        boolean existed = tenant.getCreatedAt().isBefore(due);
        return List.of(alert("RETENTION_FAILED", place, failed, "run of " + last.map(RunRecord::getDay).orElse(day)),
                alert("RETENTION_STOPPED", place, stopped > 0, stopped + " steps"),
                alert("RETENTION_LATE", place, existed && !done && now.isAfter(due.plus(PATIENCE)), "due " + day));
    }

    private static OperatorAlert alert(String kind, String place, boolean raised, String detail) {
        return raised ? OperatorAlert.raise(kind, place, detail) : OperatorAlert.clear(kind, place);
    }
}
