package org.vorzimmer.signup;

import static org.vorzimmer.signup.SignUpStep.AGREEMENTS;
import static org.vorzimmer.signup.SignUpStep.BANK;
import static org.vorzimmer.signup.SignUpStep.COMPANY;
import static org.vorzimmer.signup.SignUpStep.LOGIN;
import static org.vorzimmer.signup.SignUpStep.TARIFF;

import java.util.Arrays;
import java.util.List;
import org.vorzimmer.agreements.Agreement;

/** Everything that a visitor can tell, each as it was typed; the names are kept in sealed drafts, so they stay as they are. */
public enum SignUpField {

    COMPANY_NAME(COMPANY, 120), LEGAL_FORM(COMPANY, 40), FIRST_NAME(COMPANY, 80), LAST_NAME(COMPANY, 120), STREET(COMPANY, 120), HOUSE_NUMBER(COMPANY, 20),
    POSTCODE(COMPANY, 10), TOWN(COMPANY, 80), COUNTRY(COMPANY, 2), EMAIL(COMPANY, 254), PHONE(COMPANY, 40), VAT_ID(COMPANY, 40), PROFESSION(COMPANY, 20),
    /** Never the password itself. */
    PASSWORD_HASH(LOGIN, 250),
    TARIFF_ID(TARIFF, 19), /** Ids with blanks between them. */ ADD_ON_IDS(TARIFF, 400),
    SCHEME(BANK, 4), ACCOUNT_HOLDER(BANK, 120), IBAN(BANK, 60), BIC(BANK, 20), HOLDER_STREET(BANK, 120), HOLDER_HOUSE_NUMBER(BANK, 20), HOLDER_POSTCODE(BANK, 10), HOLDER_TOWN(BANK, 80),
    HOLDER_COUNTRY(BANK, 2),
    /** Who accepts for the company. */
    SIGNATORY(AGREEMENTS, 120), SIGNATORY_POSITION(AGREEMENTS, 80),
    /** Hashes of the words that were shown and accepted. */
    TERMS(AGREEMENTS, 64), PROCESSING(AGREEMENTS, 64), SECRECY(AGREEMENTS, 64);

    private final SignUpStep step;
    private final int longest;

    SignUpField(SignUpStep step, int longest) {
        this.step = step;
        this.longest = longest;
    }

    public SignUpStep getStep() {
        return step;
    }

    /** Signs that may be typed. */
    public int getLongest() {
        return longest;
    }

    /** Where the acceptance of an agreement is kept. */
    public static SignUpField of(Agreement agreement) {
        return valueOf(agreement.name());
    }

    static List<SignUpField> of(SignUpStep step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }
}
