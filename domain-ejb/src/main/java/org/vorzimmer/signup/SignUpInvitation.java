package org.vorzimmer.signup;

import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.offers.OfferDesk;
import org.vorzimmer.offers.Offered;

/** Fills a sign-up in with what an enquiry and its offer say. */
final class SignUpInvitation {

    private SignUpInvitation() {
    }

    /** What the visitor has typed already stays; what is chosen becomes what is offered. */
    static SignUpAnswers fill(SignUpAnswers typed, OfferDesk.Invitation invitation) {
        Lead lead = invitation.lead();
        SignUpAnswers filled = known(typed, SignUpField.COMPANY_NAME, lead.getCompany());
        filled = known(filled, SignUpField.FIRST_NAME, lead.getFirstName());
        filled = known(filled, SignUpField.LAST_NAME, lead.getLastName());
        filled = known(filled, SignUpField.EMAIL, lead.getEmail() == null ? null : lead.getEmail().value());
        filled = known(filled, SignUpField.PHONE, lead.getPhone() == null ? null : lead.getPhone().readable());
        for (Map.Entry<SignUpField, String> chosen : choice(invitation.offered()).entrySet()) {
            filled = filled.with(chosen.getKey(), chosen.getValue());
        }
        return filled;
    }

    /** The tariff and the add-ons that are offered, as answers. */
    static Map<SignUpField, String> choice(Offered offered) {
        return Map.of(SignUpField.TARIFF_ID, String.valueOf(offered.agreed().tariff().getId()),
                SignUpField.ADD_ON_IDS, offered.addOns().stream().map(extra -> String.valueOf(extra.addOn().getId())).collect(Collectors.joining(" ")));
    }

    private static SignUpAnswers known(SignUpAnswers answers, SignUpField field, String text) {
        return answers.has(field) ? answers : answers.with(field, text);
    }
}
