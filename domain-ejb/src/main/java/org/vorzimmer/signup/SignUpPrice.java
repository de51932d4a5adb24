package org.vorzimmer.signup;

import java.util.List;
import java.util.Optional;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.CheapestTariff;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tariffs.Usage;

/** What the chosen tariff costs each month before anybody calls, by the calculation that bills. */
final class SignUpPrice {

    private SignUpPrice() {
    }

    static Optional<Price> of(SignUpAnswers answers, Catalogue offered) {
        List<Long> wanted = answers.ids(SignUpField.ADD_ON_IDS);
        List<Catalogue.Extra> extras = offered.choosable().stream().filter(extra -> wanted.contains(extra.addOn().getId())).toList();
        Usage none = Usage.expected(0, 0, false);
        return CheapestTariff.rank(offered, none, extras).stream()
                .filter(ranked -> answers.text(SignUpField.TARIFF_ID).equals(String.valueOf(ranked.entry().tariff().getId())))
                .map(CheapestTariff.Ranked::price).findFirst();
    }
}
