package org.vorzimmer.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.VatId;

/** What must be known of a customer so that a contract can be concluded and an invoice be written. */
public final class CustomerCheck {

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
        if (address == null) {
            if (data.kind() != Customer.Kind.TRIAL) {
                findings.add(new Finding("street", "customers.check.addressMissing"));
            }
        } else if (!COUNTRIES.contains(address.country())) {
            findings.add(new Finding("country", "customers.check.countryWrong"));
        } else if (address.problems().stream().anyMatch(problem -> problem.fault() == PostalAddress.Fault.POSTCODE_SHAPE)) {
            findings.add(new Finding("postcode", PostalAddress.Fault.POSTCODE_SHAPE.messageKey()));
        }
        if (!COUNTRIES.contains(data.taxCountry())) {
            findings.add(new Finding("taxCountry", "customers.check.countryWrong"));
        }
        if (data.vatId() != null) {
            VatId.refusal(data.vatId()).ifPresent(refusal -> findings.add(new Finding("vatId", refusal.messageKey())));
        }
        return List.copyOf(findings);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
