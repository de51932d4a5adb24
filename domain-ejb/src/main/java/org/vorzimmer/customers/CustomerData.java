package org.vorzimmer.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;

/**
 * What is known of a customer when somebody enters or changes it; {@link CustomerCheck} says whether it suffices.
 *
 * @param address null only of somebody who tries the service
 * @param taxCountry two letters of ISO 3166-1: where the customer is taxed
 * @param language language of mails and invoices
 * @param professionalSecrecy whether the customer is bound by § 203 StGB
 */
public record CustomerData(@NotNull Customer.Kind kind, @Size(max = 120) String company, @Size(max = 40) String legalForm, Customer.Salutation salutation,
        @Size(max = 80) String firstName, @Size(max = 120) String lastName, @Valid PostalAddress address, EmailAddress email, PhoneNumber phone,
        @Size(max = 20) String vatId, @NotNull @Pattern(regexp = "[A-Z]{2}") String taxCountry, @NotNull @Pattern(regexp = "de|en") String language,
        boolean professionalSecrecy) {
}
