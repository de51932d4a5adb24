package org.vorzimmer.mandates;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.TenantSetting;

/** The operator as it collects by direct debit, taken from its settings. */
record Creditor(String name, PostalAddress address, CreditorId id) {

    /** Number at the end of a street, such as 12 b. */
    private static final Pattern STREET = Pattern.compile("(.*\\D)\\s+(\\d\\S*(?:\\s?[a-zA-Z])?)");

    /** Empty while the operator has no creditor id or no name: then no mandate can be given. */
    static Optional<Creditor> of(Map<TenantSetting, String> settings) {
        String company = settings.get(TenantSetting.COMPANY);
        String form = settings.get(TenantSetting.LEGAL_FORM);
        if (company.isBlank()) {
            return Optional.empty();
        }
        String name = form.isBlank() || company.endsWith(form) ? company : company + " " + form;
        Matcher street = STREET.matcher(settings.get(TenantSetting.STREET).strip());
        boolean split = street.matches();
        PostalAddress address = new PostalAddress(split ? street.group(1) : settings.get(TenantSetting.STREET), split ? street.group(2) : "",
                settings.get(TenantSetting.POSTCODE), settings.get(TenantSetting.TOWN), "DE");
        return CreditorId.parse(settings.get(TenantSetting.CREDITOR_ID)).map(id -> new Creditor(name, address, id));
    }

    MandateForm form(MandateOrder order, MandateReference reference) {
        return new MandateForm(order.scheme(), order.type(), name, address, id, reference, order.debtorName(), order.address(), order.iban(), order.bic(), null);
    }
}
