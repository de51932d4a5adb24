package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** A customer's own mandates: its administration sees them and takes one back, of which the office is told by a task. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnMandateService {

    /** Kind of the task by which the office hears of a revocation. */
    public static final String TASK = "MANDATE_REVOKED";

    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    @Inject CustomerAccess access;
    @Inject MandateQueries queries;
    @Inject MandateBook book;
    @Inject MandateRevocation revocation;
    @Inject TaskDesk tasks;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** The newest first. */
    public List<Mandate> mine() {
        return queries.ofCustomer(access.own());
    }

    /** Needs no form and counts at once; another customer's mandate is as unknown as one that never was. Done twice, it is done once. */
    public void revoke(long id) {
        CustomerId own = access.own();
        Mandate mandate = queries.requiredLocked(id);
        if (!own.equals(mandate.getCustomerId())) {
            throw new NotFoundException(Mandate.class, id);
        }
        if (mandate.getState() == MandateState.REVOKED) {
            return;
        }
        attempts.run(user.loginIdOrNull(), "mandate.revoke", MandateService.OBJECT_KIND + ":" + id, () -> {
            revocation.revoke(mandate, RevokeReason.NOT_SAID, user.loginIdOrNull(), null);
            tasks.open(TASK, mandate.getReference(), OFFICE_TIME, new About(CustomerService.OBJECT_KIND, own.value()));
        });
        book.ended(mandate);
        book.changed();
    }
}
