package org.vorzimmer.accesslog;

import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vorzimmer.audit.Audit;
import org.vorzimmer.audit.AuditEvent.Outcome;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Page;

/** Serves the log to the tenant's administrator, day by day, for a stated purpose; each look stands in the audit. */
@Stateless
@RolesAllowed(TENANT_ADMIN)
public class AccessLogService {

    private static final int MOST = 200;

    @Inject AccessQueries queries;
    @Inject AccessPolicy policy;
    @Inject Audit audit;
    @Inject CurrentUser user;

    /** The fields that the policy in force allows; none when no log is kept. */
    public Set<AccessField> fields() {
        return policy.terms().fields();
    }

    public boolean isCounted() {
        return policy.terms().counted();
    }

    public Page<AccessEntry> look(LocalDate day, AccessPurpose purpose, int first, int size) {
        if (day == null || purpose == null) {
            throw new InvalidInputException("accesslog.purpose.missing", "day and purpose");
        }
        audit.record(user.loginIdOrNull(), "accesslog.look", null, purpose + " " + day, Outcome.DONE);
        return queries.page(Berlin.startOf(day), Berlin.startOf(day.plusDays(1)), Math.max(first, 0), Math.min(size, MOST));
    }

    /** Anonymous counters; nobody needs a purpose for them. */
    public List<AccessCount> counts(LocalDate from, LocalDate to) {
        return queries.counts(from, to);
    }
}
