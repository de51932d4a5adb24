package org.vorzimmer.signup;

import java.util.Arrays;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.mandates.MandateOrder;
import org.vorzimmer.mandates.MandateScheme;
import org.vorzimmer.mandates.MandateType;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.Iban;

/** Makes an order for a mandate from what was told in the step of the bank. */
final class SignUpMandate {

    private SignUpMandate() {
    }

    /** Empty while something is missing or wrong. */
    static Optional<MandateOrder> of(SignUpAnswers answers, TextLanguage language) {
        Optional<MandateScheme> scheme = Arrays.stream(MandateScheme.values()).filter(one -> one.name().equals(answers.text(SignUpField.SCHEME))).findFirst();
        Optional<Iban> iban = Iban.parse(answers.text(SignUpField.IBAN));
        Optional<Bic> bic = Bic.parse(answers.text(SignUpField.BIC));
        boolean enough = scheme.isPresent() && iban.isPresent() && answers.has(SignUpField.ACCOUNT_HOLDER) && answers.holderAddress().isComplete()
                && (bic.isPresent() || !iban.get().needsBic());
        return enough ? Optional.of(new MandateOrder(null, scheme.get(), MandateType.RECURRENT, answers.text(SignUpField.ACCOUNT_HOLDER), answers.holderAddress(), iban.get(),
                bic.orElse(null), false, language.getTag())) : Optional.empty();
    }
}
