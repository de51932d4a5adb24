package org.vorzimmer.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What a person asks and how to reach them; which of the fields must be filled is the tenant's rule, checked before.
 *
 * @param message plain text, at most 5,000 characters; null when the person only wants to be called
 * @param language de or en: the answer's language
 */
public record Enquiry(@Size(max = 120) String company, @Size(max = 80) String firstName, @Size(max = 120) String lastName,
        EmailAddress email, PhoneNumber phone, @Size(max = 160) String subject, @Size(max = 5000) String message,
        @NotNull @Size(min = 2, max = 2) String language) {
}
