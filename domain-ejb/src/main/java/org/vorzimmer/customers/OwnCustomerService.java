package org.vorzimmer.customers;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;
import static org.vorzimmer.shared.Role.CUSTOMER_USER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.live.Live;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** What a customer sees of itself, and changes without asking the office, which is told by a task. */
@Stateless
@RolesAllowed({CUSTOMER_ADMIN, CUSTOMER_USER})
public class OwnCustomerService {

    /** Kind of the task by which the office hears of a change. */
    public static final String TASK = "CUSTOMER_CONTACT";

    private static final Duration OFFICE_TIME = Duration.ofHours(8);

    @Inject CustomerAccess access;
    @Inject CustomerQueries customers;
    @Inject TaskDesk tasks;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Live live;

    public Customer me() {
        return customers.required(access.own());
    }

    /** @param version of the customer as it was shown: what the office changed meanwhile is not overwritten */
    @RolesAllowed(CUSTOMER_ADMIN)
    public void change(int version, @NotNull @Valid CustomerContact contact) {
        Customer customer = customers.required(access.own());
        attempts.run(user.loginIdOrNull(), "customer.changeContact", CustomerService.OBJECT_KIND + ":" + customer.getId(), () -> {
            if (customer.getVersion() != version) {
                throw new ConflictException("customers.edit.changedMeanwhile", customer.getNumber());
            }
            CustomerData changed = contact.in(customer.getData());
            if (changed.equals(customer.getData())) {
                return;
            }
            CustomerBook.require(changed);
            customer.change(changed);
            tasks.open(TASK, customer.getNumber(), OFFICE_TIME, new About(CustomerService.OBJECT_KIND, customer.getId()));
        });
        live.publish(CustomerService.LIVE, "");
    }
}
