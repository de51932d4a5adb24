package org.vorzimmer.alarms;

import static org.vorzimmer.shared.Role.PLATFORM_ADMIN;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.NotFoundException;

/** The operator's page: what is wrong now, what was, and that somebody has seen it. */
@Stateless
@RolesAllowed(PLATFORM_ADMIN)
public class AlarmService {

    private static final int ENDED_SHOWN = 50;
    private static final Duration QUIET = Duration.ofHours(1);
    private static final Duration ENDED_KEPT = Duration.ofDays(90);

    @Inject AlarmQueries queries;
    @Inject Audit audit;
    @Inject Live live;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** Newest first. */
    public List<Alarm> open() {
        return queries.open();
    }

    /** The latest alarms whose cause has ended. */
    public List<Alarm> ended() {
        return queries.ended(ENDED_SHOWN);
    }

    /** For the number beside the menu entry. */
    public long unacknowledged() {
        return queries.countUnacknowledged();
    }

    /** Ends the daily mail about it; the alarm stays until its cause ends. */
    public void acknowledge(long id) {
        Alarm alarm = queries.byId(id).orElseThrow(() -> new NotFoundException(Alarm.class, id));
        alarm.acknowledge(clock.instant());
        audit.record(user.loginIdOrNull(), "alarm.acknowledge", "alarm:" + id, alarm.getKind(), Outcome.DONE);
        live.publish(AlarmDesk.CHANNEL, "");
    }

    /** Open alarms per kind; a kind without one is left out. */
    @RolesAllowed(SYSTEM)
    public Map<String, Long> openByKind() {
        return queries.open().stream().collect(Collectors.groupingBy(Alarm::getKind, Collectors.counting()));
    }

    /** Ends alarms about single events, once somebody has seen them and they did not come again, and drops those that ended long ago. */
    @RolesAllowed(SYSTEM)
    public void tidy() {
        Instant now = clock.instant();
        queries.quietSince(now.minus(QUIET)).forEach(alarm -> alarm.clear(now));
        queries.forgetEndedBefore(now.minus(ENDED_KEPT));
    }
}
