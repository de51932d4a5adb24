package org.vorzimmer.web.portal.customers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.customers.CustomerUserService;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.portal.my.InviteForm;

/** The office invites somebody of a customer, who then invites the others. */
@Named
@ViewScoped
public class CustomerUserInviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerService customers;
    @Inject CustomerUserService users;

    private final InviteForm form = new InviteForm(Role.CUSTOMER_ADMIN);
    private long id;
    private String name;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        Customer customer = customers.find(CustomerDetailView.idOf(id));
        name = customer.getDisplayName();
        form.suggest(customer.getData());
    }

    public String invite() {
        CustomerId customer = CustomerDetailView.idOf(id);
        return form.send(user -> users.invite(customer, user)) ? "customer-detail?faces-redirect=true&id=" + id : null;
    }

    public InviteForm getForm() {
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
