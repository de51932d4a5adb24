package org.vorzimmer.leads;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a shown form carries with it, signed: when it was shown, its number, and which consent text stood beside it.
 *
 * @param submission number of the shown form; sending it twice is one enquiry
 * @param consentText version of the consent text that was shown; -1 when none was
 */
public record FormTicket(Instant shownAt, String submission, int consentText) {

    /** Purpose of the signature. */
    public static final String PURPOSE = "contact-form";

    public static FormTicket fresh(Instant now, int consentText) {
        return new FormTicket(now, UUID.randomUUID().toString(), consentText);
    }

    /** The form is shown once more because something was missing: the same form, so the same number. */
    public FormTicket withConsentText(int number) {
        return new FormTicket(shownAt, submission, number);
    }

    public String asText() {
        return shownAt.getEpochSecond() + "|" + submission + "|" + consentText;
    }

    public static Optional<FormTicket> parse(String text) {
        String[] parts = text.split("\\|");
        return parts.length == 3 ? Optional.of(new FormTicket(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1], Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
