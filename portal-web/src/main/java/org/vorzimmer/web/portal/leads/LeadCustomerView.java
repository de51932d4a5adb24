package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.leads.LeadCustomerService;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.web.kit.Messages;

/** The part of an enquiry's page that says under which customer's number it stands. */
@Named
@RequestScoped
public class LeadCustomerView {

    private static final int LONGEST_NUMBER = 20;

    @Inject LeadCustomerService service;
    @Inject LeadDetailView page;

    @NotBlank @Size(max = LONGEST_NUMBER)
    private String number;
    private Customer customer;
    private boolean read;

    /** Null while it belongs to none. */
    public Customer of(long lead) {
        if (!read) {
            customer = service.of(lead);
            read = true;
        }
        return customer;
    }

    public void join(long lead) {
        try {
            service.join(lead, number);
        } catch (ConflictException e) {
            Messages.refuse("join", "number", e.messageKey(), number);
            return;
        }
        number = null;
        done("leads.customer.joined");
    }

    public void part(long lead) {
        service.part(lead);
        done("leads.customer.parted");
    }

    private void done(String key) {
        read = false;
        page.read();
        Messages.done(key);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
