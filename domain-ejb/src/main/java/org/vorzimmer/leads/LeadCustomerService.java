package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.BILLING;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.ConflictException;

/** Which customer an enquiry belongs to, where its person has or gets a contract: the office says so by hand when no sign-up did. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class LeadCustomerService {

    @Inject LeadQueries queries;
    @Inject LeadJoining joining;
    @Inject CustomerService customers;
    @Inject CurrentUser user;

    /** Null while it belongs to none. */
    public Customer of(long leadId) {
        CustomerId customer = queries.required(leadId).getCustomerId();
        return customer == null ? null : customers.find(customer);
    }

    /** Fails with {@code leads.customer.unknown} when there is no customer with that number, and when it has ended. */
    public void join(long leadId, @NotNull String customerNumber) {
        Lead lead = byHand(leadId);
        Customer customer = customers.byNumber(customerNumber).filter(found -> !found.isEnded())
                .orElseThrow(() -> new ConflictException("leads.customer.unknown", customerNumber));
        if (!customer.getCustomerId().equals(lead.getCustomerId())) {
            joining.join(lead, customer.getCustomerId(), customer.getNumber(), user.loginIdOrNull());
        }
    }

    /** It was the wrong one: from now on the enquiry's own period counts again. */
    public void part(long leadId) {
        Lead lead = byHand(leadId);
        if (lead.getCustomerId() != null) {
            joining.part(lead, user.loginIdOrNull());
        }
    }

    /** A trial becomes a contract on its own page, and takes its enquiry along. */
    private Lead byHand(long leadId) {
        Lead lead = queries.required(leadId);
        if (lead.getChannel() == Lead.Channel.TRIAL) {
            throw new ConflictException("leads.close.trial", lead.getReference());
        }
        return lead;
    }

    /** The newest first. */
    @RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN, BILLING})
    public List<Lead> of(@NotNull CustomerId customer) {
        return queries.ofCustomer(customer);
    }
}
