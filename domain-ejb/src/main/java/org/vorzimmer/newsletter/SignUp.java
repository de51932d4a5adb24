package org.vorzimmer.newsletter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.EmailAddress;

/**
 * What a visitor sends to get the newsletter.
 *
 * @param name null when the visitor keeps it to themselves
 * @param textShown version of the consent text beside the button
 */
public record SignUp(@NotNull EmailAddress email, @Size(max = 120) String name, @NotNull TextLanguage language, int textShown) {

    /** Addresses compare in lower case: nobody gets an issue twice because of a capital letter. */
    EmailAddress normalised() {
        return new EmailAddress(email.loginKey());
    }
}
