package org.vorzimmer.telephony;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerDesk;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.PhoneNumber;

/** The office's work with the tenant's telephone numbers: list them, enter new ones, give them to customers, take out what nobody has. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class TelephonyService {

    private static final String OBJECT = "line:";
    private static final int LARGEST_PAGE = 500;

    @Inject LineQueries lines;
    @Inject CallQueries calls;
    @Inject CustomerDesk customers;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Live live;
    @Inject Clock clock;

    public Page<PhoneLine> page(@NotNull LineFilter filter, int first, int size) {
        return lines.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    public PhoneLine line(long lineId) {
        return lines.required(lineId);
    }

    /** Numbers that were called lately and belong to nobody, the latest first; nothing of who called. */
    public List<UnmappedNumber> unmapped() {
        return calls.unmapped();
    }

    /** From now on calls on this line are the customer's; given again to the same one, nothing changes. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void give(long lineId, @NotNull CustomerId customer) {
        PhoneLine line = lines.requiredLocked(lineId);
        Customer receiver = customers.find(customer);
        attempts.run(user.loginIdOrNull(), "line.give", OBJECT + lineId, () -> {
            if (customer.equals(line.getCustomerId())) {
                return;
            }
            if (receiver.isEnded()) {
                throw new ConflictException("customers.state.ended", receiver.getNumber());
            }
            if (line.getPurpose() != PhoneLine.Purpose.CUSTOMER) {
                throw new ConflictException("telephony.give.trial", line.getNumber().e164());
            }
            if (line.getState() == PhoneLine.State.COOLING) {
                throw new ConflictException("telephony.give.rests", line.getNumber().e164());
            }
            line.give(customer, clock.instant());
            live.publish(LinePool.LIVE, "");
        });
    }

    /** The line rests and then is free again; what was lent for a trial comes back by the trial. */
    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void takeBack(long lineId) {
        PhoneLine line = lines.requiredLocked(lineId);
        attempts.run(user.loginIdOrNull(), "line.takeBack", OBJECT + lineId, () -> {
            if (line.getPurpose() != PhoneLine.Purpose.CUSTOMER) {
                throw new ConflictException("telephony.takeBack.trial", line.getNumber().e164());
            }
            if (line.getState() == PhoneLine.State.ASSIGNED) {
                line.giveBack(clock.instant());
                live.publish(LinePool.LIVE, "");
            }
        });
    }

    @RolesAllowed({OFFICE_LEAD, TENANT_ADMIN})
    public void note(long lineId, @Size(max = PhoneLine.LONGEST_NOTE) String text) {
        PhoneLine line = lines.requiredLocked(lineId);
        attempts.run(user.loginIdOrNull(), "line.note", OBJECT + lineId, () -> line.note(text));
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
        attempts.run(user.loginIdOrNull(), "line.remove", OBJECT + lineId, () -> {
            if (line.getState() == PhoneLine.State.ASSIGNED) {
                throw new ConflictException("telephony.remove.assigned", line.getNumber().e164());
            }
            lines.remove(line);
            live.publish(LinePool.LIVE, "");
        });
    }
}
