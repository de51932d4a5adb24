package org.vorzimmer.newsletter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.leads.FormTicket;
import org.vorzimmer.vault.Signatures;

/** What the sign-up form shows and carries with it; open to all, like the page. */
@Stateless
@PermitAll
public class SignUpFormService {

    private static final String PURPOSE = "newsletter-form";

    @Inject ConsentService consents;
    @Inject Signatures signatures;
    @Inject Clock clock;

    /** Sanitised HTML of the words beside the box to tick. */
    public String consentText(TextLanguage language) {
        return consents.text(ConsentKind.NEWSLETTER, language).html();
    }

    /** A ticket for a form that is being shown, signed. */
    public String ticket(TextLanguage language) {
        return sign(FormTicket.fresh(clock.instant(), number(language)));
    }

    /** The same form, shown again with the consent text of now. */
    public String ticketAgain(FormTicket known, TextLanguage language) {
        return sign(known.withConsentText(number(language)));
    }

    /** What a ticket says; empty when it is missing or was not made here for this tenant. */
    public Optional<FormTicket> read(String signed) {
        return signatures.verified(PURPOSE, signed).flatMap(FormTicket::parse);
    }

    private int number(TextLanguage language) {
        return consents.text(ConsentKind.NEWSLETTER, language).number();
    }

    private String sign(FormTicket ticket) {
        return signatures.sign(PURPOSE, ticket.asText());
    }
}
