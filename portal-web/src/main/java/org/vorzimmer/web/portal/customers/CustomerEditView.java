package org.vorzimmer.web.portal.customers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerService;

/** Change of what is known of a customer. */
@Named
@ViewScoped
public class CustomerEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerService customers;

    private final CustomerForm form = new CustomerForm();
    private long id;
    private int version;
    private String name;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        Customer customer = customers.find(CustomerDetailView.idOf(id));
        version = customer.getVersion();
        name = customer.getDisplayName();
        form.show(customer.getData());
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String save() {
        return form.read().map(data -> {
            customers.change(CustomerDetailView.idOf(id), version, data);
            return "customer-detail?faces-redirect=true&id=" + id;
        }).orElse(null);
    }

    public CustomerForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
