package org.vorzimmer.customers;

import java.time.Instant;

/**
 * A customer was begun, locked, unlocked or has ended, in the transaction of whoever did it.
 *
 * @param contractEndAt null while the contract lasts
 * @param purposeEndedAt null while something is needed of the customer
 */
public record CustomerStateChanged(CustomerId customer, Customer.State state, Instant contractEndAt, Instant purposeEndedAt) {

    static CustomerStateChanged of(Customer customer) {
        return new CustomerStateChanged(customer.getCustomerId(), customer.getState(), customer.getContractEndAt(), customer.getPurposeEndedAt());
    }

    /** Whether the customer's people may sign in. */
    public boolean isOpen() {
        return state == Customer.State.PROSPECTIVE || state == Customer.State.ACTIVE;
    }
}
