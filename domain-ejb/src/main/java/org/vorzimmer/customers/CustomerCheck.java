package org.vorzimmer.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be known of a customer so that a contract can be concluded and an invoice be written. */
public final class CustomerCheck {

    private static final Pattern GERMAN_POSTCODE = Pattern.compile("[0-9]{5}");
    /** Two letters and up to twelve signs; Germany's is always DE and nine digits. */
    private static final Pattern VAT_ID = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}");
    private static final Pattern GERMAN_VAT_ID = Pattern.compile("DE[0-9]{9}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private CustomerCheck() {
    }

    /** A field that cannot stay as it is; both words are stable, the key names the message. */
    public record Finding(String field, String messageKey) {
    }

    /** Empty when all is well. */
    public static List<Finding> of(CustomerData data) {
        List<Finding> findings = new ArrayList<>();
        if (data.kind() == Customer.Kind.BUSINESS && blank(data.company())) {
            findings.add(new Finding("company", "customers.check.companyMissing"));
        }
        if (data.kind() != Customer.Kind.BUSINESS && blank(data.lastName())) {
            findings.add(new Finding("lastName", "customers.check.nameMissing"));
        }
        if (data.email() == null && data.phone() == null) {
            findings.add(new Finding("email", "customers.check.unreachable"));
        }
        PostalAddress address = data.address();
        if (!COUNTRIES.contains(address.country())) {
            findings.add(new Finding("country", "customers.check.countryWrong"));
        } else if ("DE".equals(address.country()) && !GERMAN_POSTCODE.matcher(address.postcode()).matches()) {
            findings.add(new Finding("postcode", "customers.check.postcodeWrong"));
        }
        if (!COUNTRIES.contains(data.taxCountry())) {
            findings.add(new Finding("taxCountry", "customers.check.countryWrong"));
        }
        if (data.vatId() != null && !vatIdFits(data.vatId())) {
            findings.add(new Finding("vatId", "customers.check.vatIdWrong"));
        }
        return List.copyOf(findings);
    }

    private static boolean vatIdFits(String vatId) {
        return (vatId.startsWith("DE") ? GERMAN_VAT_ID : VAT_ID).matcher(vatId).matches();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
