package org.vorzimmer.customers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** For features on whose acts the relation to a customer depends; they ask for rights themselves. */
@Dependent
public class CustomerRelation {

    @Inject CustomerQueries queries;
    @Inject CustomerNews news;

    /** Another tenant's customer is as unknown as one that never was. */
    @Transactional
    public Customer with(CustomerId id) {
        return queries.required(id);
    }

    /**
     * The last contract is over: from now on the tenant's deletion rules count. Told again it changes nothing.
     *
     * @param contractEnd last moment of the contract
     * @param purposeEnd from when nothing is needed of the customer any more; null while something still is
     */
    @Transactional
    public void end(CustomerId id, Instant contractEnd, Instant purposeEnd) {
        Customer customer = queries.required(id);
        if (!customer.isEnded()) {
            customer.end(contractEnd, purposeEnd);
            news.stateChanged(customer);
            news.listChanged();
        }
    }
}
