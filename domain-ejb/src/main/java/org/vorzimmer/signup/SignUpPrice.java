package org.vorzimmer.signup;

import java.util.Optional;
import org.vorzimmer.tariffs.MonthlyPrice;
import org.vorzimmer.tariffs.Price;

/** What the chosen tariff costs each month before anybody calls, by the calculation that bills; what was promised in an offer counts before the list. */
final class SignUpPrice {

    private SignUpPrice() {
    }

    /** Empty while no tariff is chosen, and when it is not to be had with what was chosen besides. */
    static Optional<Price> of(SignUpAnswers answers, SignUpFacts facts) {
        boolean promised = facts.promised(answers).isPresent();
        return facts.agreed(answers).filter(agreed -> promised || agreed.isFitting()).map(agreed -> MonthlyPrice.of(agreed, facts.catalogue().vat()));
    }
}
