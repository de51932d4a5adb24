package org.vorzimmer.customers;

import java.io.Serializable;

/** Which customer of the tenant is meant; what other features keep instead of the customer. */
public record CustomerId(long value) implements Serializable {

    public CustomerId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a customer");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
