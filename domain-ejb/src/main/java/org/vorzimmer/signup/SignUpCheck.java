package org.vorzimmer.signup;

import static org.vorzimmer.signup.SignUpField.ACCOUNT_HOLDER;
import static org.vorzimmer.signup.SignUpField.ADD_ON_IDS;
import static org.vorzimmer.signup.SignUpField.BIC;
import static org.vorzimmer.signup.SignUpField.COMPANY_NAME;
import static org.vorzimmer.signup.SignUpField.EMAIL;
import static org.vorzimmer.signup.SignUpField.FIRST_NAME;
import static org.vorzimmer.signup.SignUpField.IBAN;
import static org.vorzimmer.signup.SignUpField.LAST_NAME;
import static org.vorzimmer.signup.SignUpField.PASSWORD_HASH;
import static org.vorzimmer.signup.SignUpField.PHONE;
import static org.vorzimmer.signup.SignUpField.PROFESSION;
import static org.vorzimmer.signup.SignUpField.SCHEME;
import static org.vorzimmer.signup.SignUpField.SIGNATORY;
import static org.vorzimmer.signup.SignUpField.TARIFF_ID;
import static org.vorzimmer.signup.SignUpField.VAT_ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.mandates.MandateScheme;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.PostalAddress.Part;
import org.vorzimmer.shared.VatId;

/** Says of each step what is missing or wrong in it. */
public final class SignUpCheck {

    private static final String MISSING = "signup.missing.";

    private static final Map<Part, SignUpField> COMPANY_PARTS = Map.of(Part.STREET, SignUpField.STREET, Part.HOUSE_NUMBER, SignUpField.HOUSE_NUMBER,
            Part.POSTCODE, SignUpField.POSTCODE, Part.TOWN, SignUpField.TOWN, Part.COUNTRY, SignUpField.COUNTRY);

    private static final Map<Part, SignUpField> HOLDER_PARTS = Map.of(Part.STREET, SignUpField.HOLDER_STREET, Part.HOUSE_NUMBER, SignUpField.HOLDER_HOUSE_NUMBER,
            Part.POSTCODE, SignUpField.HOLDER_POSTCODE, Part.TOWN, SignUpField.HOLDER_TOWN, Part.COUNTRY, SignUpField.HOLDER_COUNTRY);

    private SignUpCheck() {
    }

    /**
     * A field that cannot stay as it is.
     *
     * @param messageKey of the sentence beside the field
     * @param details what the sentence has places for
     */
    public record Finding(SignUpField field, String messageKey, List<Object> details) {

        Finding(SignUpField field, String messageKey, Object... details) {
            this(field, messageKey, List.of(details));
        }
    }

    /** Empty when the step is done; the summary is when all before it are. */
    public static List<Finding> of(SignUpStep step, SignUpAnswers answers, SignUpFacts facts) {
        List<Finding> found = new ArrayList<>();
        SignUpField.of(step).stream().filter(field -> answers.text(field).length() > field.getLongest())
                .forEach(field -> found.add(new Finding(field, "signup.tooLong", field.getLongest())));
        switch (step) {
            case COMPANY -> company(answers, found);
            case LOGIN -> login(answers, facts, found);
            case TARIFF -> tariff(answers, facts, found);
            case BANK -> bank(answers, found);
            case AGREEMENTS -> agreements(answers, facts, found);
            default -> Arrays.stream(SignUpStep.values()).filter(before -> before.ordinal() < step.ordinal()).forEach(before -> found.addAll(of(before, answers, facts)));
        }
        return List.copyOf(found);
    }

    /** The first step that is not done; the summary when all are. Nobody gets further than there. */
    public static SignUpStep furthest(SignUpAnswers answers, SignUpFacts facts) {
        return Arrays.stream(SignUpStep.values()).filter(step -> !of(step, answers, facts).isEmpty()).findFirst().orElse(SignUpStep.SUMMARY);
    }

    private static void company(SignUpAnswers answers, List<Finding> found) {
        require(answers, found, COMPANY_NAME, FIRST_NAME, LAST_NAME, EMAIL, PHONE);
        answers.companyAddress().problems().forEach(problem -> found.add(new Finding(COMPANY_PARTS.get(problem.part()), problem.messageKey())));
        answers.of(EMAIL).filter(text -> !EmailAddress.isValid(text)).ifPresent(text -> found.add(new Finding(EMAIL, "signup.emailWrong")));
        answers.of(PHONE).filter(text -> PhoneNumber.parse(text).isEmpty()).ifPresent(text -> found.add(new Finding(PHONE, "signup.phoneWrong")));
        answers.of(VAT_ID).ifPresent(text -> VatId.parse(text).ifPresentOrElse(number -> {
            if (!number.country().equals(answers.text(SignUpField.COUNTRY))) {
                found.add(new Finding(VAT_ID, "signup.vatIdElsewhere", number.country()));
            }
        }, () -> found.add(new Finding(VAT_ID, VatId.refusal(text).orElseThrow().messageKey()))));
        require(answers, found, PROFESSION);
    }

    private static void login(SignUpAnswers answers, SignUpFacts facts, List<Finding> found) {
        if (!facts.mailConfirmed()) {
            found.add(new Finding(EMAIL, "signup.mailUnconfirmed"));
        } else if (facts.loginTaken()) {
            found.add(new Finding(EMAIL, "signup.loginTaken"));
        }
        require(answers, found, PASSWORD_HASH);
    }

    private static void tariff(SignUpAnswers answers, SignUpFacts facts, List<Finding> found) {
        if (facts.promised(answers).isPresent()) {
            return;
        }
        if (facts.isOfferOpen() && facts.tariff(answers).isEmpty() && answers.text(TARIFF_ID).equals(String.valueOf(facts.offer().agreed().tariff().getId()))) {
            found.add(new Finding(TARIFF_ID, "signup.offer.whole"));
        } else if (facts.tariff(answers).isEmpty()) {
            found.add(new Finding(TARIFF_ID, answers.has(TARIFF_ID) ? "signup.tariffGone" : MISSING + TARIFF_ID));
        }
        List<Long> offered = facts.catalogue().choosable().stream().map(extra -> extra.addOn().getId()).toList();
        if (!offered.containsAll(answers.ids(ADD_ON_IDS))) {
            found.add(new Finding(ADD_ON_IDS, "signup.addOnGone"));
        }
    }

    private static void bank(SignUpAnswers answers, List<Finding> found) {
        if (Arrays.stream(MandateScheme.values()).noneMatch(scheme -> scheme.name().equals(answers.text(SCHEME)))) {
            found.add(new Finding(SCHEME, MISSING + SCHEME));
        }
        require(answers, found, ACCOUNT_HOLDER);
        Iban.refusal(answers.text(IBAN)).ifPresent(refusal ->
                found.add(new Finding(IBAN, refusal.messageKey(), refusal.country(), refusal.expectedLength(), refusal.actualLength())));
        boolean needsBic = Iban.parse(answers.text(IBAN)).filter(Iban::needsBic).isPresent();
        if (needsBic && !answers.has(BIC)) {
            found.add(new Finding(BIC, MISSING + BIC));
        }
        answers.of(BIC).filter(text -> Bic.parse(text).isEmpty()).ifPresent(text -> found.add(new Finding(BIC, "signup.bicWrong")));
        PostalAddress holder = answers.holderAddress();
        if (!holder.equals(answers.companyAddress())) {
            holder.problems().forEach(problem -> found.add(new Finding(HOLDER_PARTS.get(problem.part()), problem.messageKey())));
        }
    }

    private static void agreements(SignUpAnswers answers, SignUpFacts facts, List<Finding> found) {
        require(answers, found, SIGNATORY);
        boolean secretive = Profession.of(answers.text(PROFESSION)).isSecretive();
        Arrays.stream(Agreement.values()).filter(agreement -> agreement.isNeededBy(secretive))
                .forEach(agreement -> accepted(answers, SignUpField.of(agreement), facts.words().get(agreement), found));
    }

    /** An acceptance of words that were replaced meanwhile is none. */
    private static void accepted(SignUpAnswers answers, SignUpField field, String today, List<Finding> found) {
        if (!answers.has(field)) {
            found.add(new Finding(field, MISSING + field));
        } else if (!answers.text(field).equals(today)) {
            found.add(new Finding(field, "signup.textChanged"));
        }
    }

    private static void require(SignUpAnswers answers, List<Finding> found, SignUpField... fields) {
        Arrays.stream(fields).filter(field -> !answers.has(field)).forEach(field -> found.add(new Finding(field, MISSING + field)));
    }
}
