package org.vorzimmer.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.CountryCode;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.bban.BbanStructure;
import org.vorzimmer.shared.IbanRefusal.Reason;

/** The number of an account in any country of SEPA, without blanks and in capitals; its text form is masked, so that no log shows it by accident. */
public record Iban(String value) implements Serializable {

    private static final int LONGEST_TYPED = 60;
    private static final int LETTERS_AND_CHECK_DIGITS = 4;

    public Iban {
        if (value == null || !value.equals(normalised(value)) || refusalOf(value).isPresent()) {
            throw new IllegalArgumentException("Not an IBAN of SEPA");
        }
    }

    public static Optional<Iban> parse(String typed) {
        return refusal(typed).isEmpty() ? Optional.of(new Iban(normalised(typed))) : Optional.empty();
    }

    /** Empty when the typed number can be debited. */
    public static Optional<IbanRefusal> refusal(String typed) {
        if (typed != null && typed.length() > LONGEST_TYPED) {
            return Optional.of(IbanRefusal.of(Reason.CHARACTERS, ""));
        }
        return refusalOf(normalised(typed));
    }

    private static Optional<IbanRefusal> refusalOf(String iban) {
        if (iban.isEmpty()) {
            return Optional.of(IbanRefusal.of(Reason.EMPTY, ""));
        }
        if (!iban.matches("[A-Z0-9]+")) {
            return Optional.of(IbanRefusal.of(Reason.CHARACTERS, iban));
        }
        CountryCode country = iban.length() < 2 ? null : CountryCode.getByCode(iban.substring(0, 2));
        if (country == null) {
            return Optional.of(IbanRefusal.of(Reason.COUNTRY_UNKNOWN, iban));
        }
        if (!SepaCountries.contains(country.name())) {
            return Optional.of(IbanRefusal.of(Reason.COUNTRY_NOT_SEPA, iban));
        }
        int length = LETTERS_AND_CHECK_DIGITS + BbanStructure.forCountry(country).getBbanLength();
        if (iban.length() != length) {
            return Optional.of(new IbanRefusal(Reason.LENGTH, country.name(), length, iban.length()));
        }
        return structure(iban);
    }

    private static Optional<IbanRefusal> structure(String iban) {
        try {
            IbanUtil.validate(iban);
            return Optional.empty();
        } catch (InvalidCheckDigitException e) {
            return Optional.of(IbanRefusal.of(Reason.CHECK_DIGITS, iban));
        } catch (IbanFormatException e) {
            return Optional.of(IbanRefusal.of(Reason.STRUCTURE, iban));
        }
    }

    /** People type blanks, also those that a word processor makes, and small letters; some write the word before the number. */
    private static String normalised(String typed) {
        if (typed == null) {
            return "";
        }
        String bare = typed.replaceAll("[\\s\\u00a0\\u2007\\u202f]", "").toUpperCase(Locale.ROOT);
        return bare.startsWith("IBAN") ? bare.substring("IBAN".length()).replaceFirst("^:", "") : bare;
    }

    public String country() {
        return value.substring(0, 2);
    }

    /** Outside the EEA the bank's BIC and the debtor's structured address are asked for. */
    public boolean needsBic() {
        return !SepaCountries.isInEea(country());
    }

    /** The German Bankleitzahl; empty for accounts elsewhere. */
    public Optional<String> germanBankCode() {
        return "DE".equals(country()) ? Optional.of(value.substring(4, 12)) : Optional.empty();
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    /** In groups of four, as it stands on a bank card. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Country and last four characters only. */
    public String masked() {
        return country() + "** **** " + lastFour();
    }

    @Override
    public String toString() {
        return masked();
    }
}
