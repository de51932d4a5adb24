package org.vorzimmer.signup;

import java.util.Map;
import java.util.Optional;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.tariffs.Catalogue;

/**
 * What the steps are judged against.
 *
 * @param mailConfirmed whether the code that was sent to the address came back
 * @param loginTaken whether somebody has a login under this address already
 * @param words hash of the words of each agreement as they are shown today
 */
public record SignUpFacts(Catalogue catalogue, boolean mailConfirmed, boolean loginTaken, Map<Agreement, String> words) {

    public SignUpFacts {
        words = Map.copyOf(words);
    }

    Optional<Catalogue.Entry> tariff(SignUpAnswers answers) {
        return catalogue.tariffs().stream().filter(entry -> entry.isPriced() && answers.text(SignUpField.TARIFF_ID).equals(String.valueOf(entry.tariff().getId()))).findFirst();
    }
}
