package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.PhoneNumber;

/** The office's work with the tenant's telephone numbers: list them, enter new ones, take out what nobody has. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class TelephonyService {

    private static final int LARGEST_PAGE = 500;

    @Inject LineQueries lines;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Live live;
    @Inject Clock clock;

    public Page<PhoneLine> page(@NotNull LineFilter filter, int first, int size) {
        return lines.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** Enters a number that the tenant can be called under; entering it again for the same purpose changes nothing. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void enter(@NotNull PhoneNumber number, @NotNull PhoneLine.Purpose purpose) {
        attempts.run(user.loginIdOrNull(), "line.enter", null, () -> {
            PhoneLine known = lines.byNumber(number).orElse(null);
            if (known != null && known.getPurpose() != purpose) {
                throw new ConflictException("telephony.enter.known", number.e164());
            }
            if (known == null) {
                lines.save(new PhoneLine(number, purpose, clock.instant()));
                live.publish(LinePool.LIVE, "");
            }
        });
    }

    /** The number is the tenant's no more; refused while somebody has it. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void remove(long lineId) {
        PhoneLine line = lines.requiredLocked(lineId);
        attempts.run(user.loginIdOrNull(), "line.remove", "line:" + lineId, () -> {
            if (line.getState() == PhoneLine.State.ASSIGNED) {
                throw new ConflictException("telephony.remove.assigned", line.getNumber().e164());
            }
            lines.remove(line);
            live.publish(LinePool.LIVE, "");
        });
    }
}
