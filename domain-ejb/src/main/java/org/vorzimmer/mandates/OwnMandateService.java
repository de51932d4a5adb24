package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** A customer's own mandates: its administration sees them and takes one back, of which the office is told by a task. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
public class OwnMandateService {

    /** Kind of the task by which the office hears of a revocation. */
    public static final String TASK = "MANDATE_REVOKED";

    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    @Inject OwnMandates own;
    @Inject MandateBook book;
    @Inject MandateRevocation revocation;
    @Inject TaskDesk tasks;
    @Inject Attempts attempts;
    @Inject CurrentUser user;

    /** The newest first. */
    public List<Mandate> mine() {
        return own.all();
    }

    /** Needs no form and counts at once; another customer's mandate is as unknown as one that never was. Done twice, it is done once. */
    public void revoke(long id) {
        Mandate mandate = own.locked(id);
        if (mandate.getState() == MandateState.REVOKED) {
            return;
        }
        attempts.run(user.loginIdOrNull(), "mandate.revoke", MandateService.OBJECT_KIND + ":" + id, () -> {
            revocation.revoke(mandate, RevokeReason.NOT_SAID, user.loginIdOrNull(), null);
            tasks.open(TASK, mandate.getReference(), OFFICE_TIME, new About(CustomerService.OBJECT_KIND, mandate.getCustomerId().value()));
        });
        revocation.ended(mandate);
        book.changed();
    }
}
