package org.vorzimmer.web.portal.directory;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.shared.NotFoundException;

/** What all pages of the directory have in common: whose it is, and the way to the others. */
public abstract class DirectoryPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerService customers;

    /** Null for a customer's own people; the office names the customer. */
    private Long customer;

    private transient String customerName;

    /** As the services want it: null for the own directory. */
    final CustomerId of() {
        if (customer != null && customer <= 0) {
            throw new NotFoundException(Customer.class, customer);
        }
        return customer == null ? null : new CustomerId(customer);
    }

    /** The address of another page of the same directory. */
    public String link(String page) {
        return base() + page + ".xhtml" + (customer == null ? "" : "?customer=" + customer);
    }

    /** The address of a contact's page. */
    public String linkTo(long contact) {
        return base() + "edit.xhtml?" + (customer == null ? "" : "customer=" + customer + "&") + "id=" + contact;
    }

    private static String base() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/my/directory/";
    }

    /** Sends the browser to another page of the same directory. */
    final String goTo(String page) {
        return page + "?faces-redirect=true" + (customer == null ? "" : "&customer=" + customer);
    }

    public boolean isOffice() {
        return customer != null;
    }

    /** For the office, which sees many directories. */
    public String getCustomerName() {
        if (customerName == null && customer != null) {
            customerName = customers.find(of()).getDisplayName();
        }
        return customerName;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }
}
