package org.vorzimmer.instructions;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.security.CurrentUser;

/** A customer's people say what they are doing, and look at what becomes of a call now or at another time. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnReceptionService {

    @Inject CustomerAccess access;
    @Inject StatusBook statuses;
    @Inject ReceptionReader reader;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** How things stand at a time, for somebody who calls then. */
    public ReceptionView look(@NotNull ReceptionQuestion question) {
        return reader.look(access.own(), question);
    }

    /** What holds now or may hold later, in the order of its begin. */
    public List<Availability> statuses() {
        return statuses.living(access.own());
    }

    public long set(@NotNull @Valid StatusData data) {
        CustomerId own = access.own();
        return attempts.of(user.loginIdOrNull(), "status.set", null, () -> statuses.set(own, data, user.loginIdOrNull()));
    }

    /** One tap, from now on. {@code length} null: until the customer is back. */
    public long tap(@NotNull StatusKind kind, Duration length) {
        CustomerId own = access.own();
        return attempts.of(user.loginIdOrNull(), "status.set", null, () -> statuses.tap(own, kind, length, user.loginIdOrNull()));
    }

    /** Ends whatever status holds now. */
    public void back() {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "status.back", null, () -> statuses.back(own));
    }

    public void delete(long statusId) {
        CustomerId own = access.own();
        attempts.run(user.loginIdOrNull(), "status.delete", "status:" + statusId, () -> statuses.delete(own, statusId));
    }
}
