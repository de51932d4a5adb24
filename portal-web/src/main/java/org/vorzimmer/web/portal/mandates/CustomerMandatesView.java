package org.vorzimmer.web.portal.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.mandates.Mandate;
import org.vorzimmer.mandates.MandateService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Role;

/** The mandates of one customer, on the customer's page. */
@Named
@RequestScoped
public class CustomerMandatesView {

    @Inject MandateService mandates;
    @Inject CurrentUser user;

    private List<Mandate> known;

    /** @param customer number of the row, as the page knows it */
    public List<Mandate> of(long customer) {
        if (known == null) {
            known = mandates.ofCustomer(new CustomerId(customer));
        }
        return known;
    }

    public boolean isMayEnter() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN) || user.has(Role.BILLING);
    }
}
