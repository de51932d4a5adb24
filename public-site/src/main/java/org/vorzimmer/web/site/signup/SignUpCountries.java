package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vorzimmer.shared.SepaCountries;
import org.vorzimmer.web.kit.Language;

/** The countries of addresses from which can be debited, by name in the reader's language. */
@Named("signUpCountries")
@RequestScoped
public class SignUpCountries {

    @Inject Language language;

    /** Two letters and the name. */
    public record Country(String code, String name) {

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }
    }

    public List<Country> getAll() {
        Locale locale = language.getLocale();
        return SepaCountries.ofAddresses().stream().map(code -> new Country(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale))).toList();
    }
}
