package org.vorzimmer.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.leads.Enquiry;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * What somebody who wants to try the service tells.
 *
 * @param greeting company and greeting with which calls are answered
 * @param absence what callers are told while nobody can take the call; null for nothing in particular
 * @param language de or en
 */
public record TrialWish(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = TrialTexts.LONGEST) String greeting, @Size(max = TrialTexts.LONGEST) String absence,
        @NotNull EmailAddress email, @NotNull PhoneNumber phone, @NotNull @Size(min = 2, max = 2) String language) {

    Enquiry asEnquiry() {
        return new Enquiry(null, null, name, email, phone, null, null, language);
    }

    String allTexts() {
        return absence == null ? greeting : greeting + "\n" + absence;
    }
}
