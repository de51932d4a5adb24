package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.customers.CustomerAccess;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.NotFoundException;

/** The mandates of the customer of the signed-in person: what every service for customers asks first. */
@Dependent
class OwnMandates {

    @Inject CustomerAccess access;
    @Inject MandateQueries queries;

    /** Refused for everybody who belongs to no customer. */
    CustomerId customer() {
        return access.own();
    }

    /** The newest first. */
    List<Mandate> all() {
        return queries.ofCustomer(access.own());
    }

    /** Another customer's mandate is as unknown as one that never was. */
    Mandate required(long id) {
        return all().stream().filter(one -> one.getId() == id).findFirst().orElseThrow(() -> new NotFoundException(Mandate.class, id));
    }

    /** The same, for a change: two tabs wait for each other. */
    Mandate locked(long id) {
        CustomerId own = access.own();
        Mandate mandate = queries.requiredLocked(id);
        if (!own.equals(mandate.getCustomerId())) {
            throw new NotFoundException(Mandate.class, id);
        }
        return mandate;
    }
}
