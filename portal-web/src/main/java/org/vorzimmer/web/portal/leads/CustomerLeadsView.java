package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadCustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Role;

/** The enquiries that stand under a customer's number, for the customer's page. */
@Named
@RequestScoped
public class CustomerLeadsView {

    @Inject LeadCustomerService service;
    @Inject CurrentUser user;

    private List<Lead> leads;

    public List<Lead> of(long customer) {
        if (leads == null) {
            leads = service.of(new CustomerId(customer));
        }
        return leads;
    }

    /** Who only bills sees that there was one, and not what was written. */
    public boolean isMayOpen() {
        return user.has(Role.AGENT) || user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }
}
