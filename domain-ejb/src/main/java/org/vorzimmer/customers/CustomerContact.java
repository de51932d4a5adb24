package org.vorzimmer.customers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What a customer may change by itself: whom the office speaks to and how it reaches them.
 *
 * @param language language of mails and invoices
 */
public record CustomerContact(@Size(max = 80) String firstName, @Size(max = 120) String lastName, EmailAddress email, PhoneNumber phone,
        @NotNull @Pattern(regexp = "de|en") String language) {

    public static CustomerContact of(CustomerData data) {
        return new CustomerContact(data.firstName(), data.lastName(), data.email(), data.phone(), data.language());
    }

    /** All that is known, with this in it. */
    public CustomerData in(CustomerData data) {
        return new CustomerData(data.kind(), data.company(), data.legalForm(), data.salutation(), firstName, lastName, data.address(), email, phone,
                data.vatId(), data.taxCountry(), language, data.professionalSecrecy());
    }
}
