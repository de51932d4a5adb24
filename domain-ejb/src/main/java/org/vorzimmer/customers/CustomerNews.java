package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.vorzimmer.live.Live;

/** Tells the rest of the program, in the caller's transaction, and open pages, after it, what became of a customer. */
@Dependent
class CustomerNews {

    @Inject Event<CustomerBegins> begins;
    @Inject Event<CustomerStateChanged> changed;
    @Inject Live live;

    /** Fails with the reason that somebody knows against it. */
    void begins(Customer customer) {
        begins.fire(new CustomerBegins(customer.getCustomerId(), customer.isProfessionalSecrecy()));
    }

    void stateChanged(Customer customer) {
        changed.fire(CustomerStateChanged.of(customer));
    }

    /** Lists of customers look different now. */
    void listChanged() {
        live.publish(CustomerService.LIVE, "");
    }
}
