package org.vorzimmer.customers;

/**
 * The service for a customer is about to begin. Whoever knows a reason against it throws a {@code BusinessException} that says which.
 *
 * @param professionalSecrecy whether the customer is bound by Section 203 StGB
 */
public record CustomerBegins(CustomerId customer, boolean professionalSecrecy) {
}
