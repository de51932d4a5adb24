package org.vorzimmer.security;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Writes the end of sessions that nobody came back to: from that end on their deletion is counted. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionRun {

    private static final int BATCH = 500;

    @Inject SecurityQueries queries;
    @Inject TenantSettings settings;
    @Inject Clock clock;

    public int endTimedOut() {
        Instant now = clock.instant();
        Duration idle = Duration.ofMinutes(Long.parseLong(settings.get(TenantSetting.SESSION_IDLE_MINUTES)));
        Duration absolute = Duration.ofHours(Long.parseLong(settings.get(TenantSetting.SESSION_ABSOLUTE_HOURS)));
        List<LoginSession> silent = queries.silentSince(now.minus(idle), now.minus(absolute), BATCH);
        silent.forEach(session -> queries.end(session.getId(), session.timedOutAt(idle, absolute)));
        return silent.size();
    }
}
