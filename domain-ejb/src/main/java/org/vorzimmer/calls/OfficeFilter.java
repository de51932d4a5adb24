package org.vorzimmer.calls;

import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;

/**
 * Which calls the office's list shows.
 *
 * @param customer null for those of all customers
 * @param state null for any
 * @param from first day; null for any
 * @param to last day; null for any
 */
public record OfficeFilter(CustomerId customer, PhoneCall.State state, LocalDate from, LocalDate to) {

    public static OfficeFilter all() {
        return new OfficeFilter(null, null, null, null);
    }
}
