package org.vorzimmer.leads;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;

/**
 * Who wants to be called back, and when the person can be reached.
 *
 * @param language de or en: the language of the confirmation and of the call
 * @param windows such as the form has offered
 */
public record CallbackWish(@Size(max = 120) String company, @Size(max = 120) String name, @NotNull EmailAddress email, @NotNull PhoneNumber phone,
        @Size(max = 5000) String concern, @NotNull @Size(min = 2, max = 2) String language, @NotEmpty @Size(max = 100) List<@NotNull CallbackWindow> windows) {

    Enquiry asEnquiry() {
        return new Enquiry(company, null, name, email, phone, null, concern, language);
    }
}
