package org.vorzimmer.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.io.Serializable;
import java.util.Optional;

/** A telephone number in E.164 form; what a person types is read as a German number unless it begins with a country code. */
public record PhoneNumber(String e164) implements Serializable {

    private static final String HOME = "DE";

    public PhoneNumber {
        if (e164 == null || !e164.matches("\\+[1-9][0-9]{3,14}")) {
            throw new IllegalArgumentException("Not a number in E.164 form");
        }
    }

    public static Optional<PhoneNumber> parse(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            var parsed = util.parse(typed, HOME);
            return util.isPossibleNumber(parsed)
                    ? Optional.of(new PhoneNumber(util.format(parsed, PhoneNumberFormat.E164))) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As people in Germany read it: national for German numbers, international for others. */
    public String readable() {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            var parsed = util.parse(e164, HOME);
            boolean german = parsed.getCountryCode() == 49;
            return util.format(parsed, german ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
