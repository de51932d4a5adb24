package org.vorzimmer.web.portal.customers;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Consumer;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.kit.Messages;

/** One customer: what is known, and begin, lock and give up. */
@Named
@ViewScoped
public class CustomerDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerService customers;
    @Inject CurrentUser user;

    private long id;
    private transient Customer customer;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        customer = customers.find(idOf(id));
    }

    /** The customer that a page's address names; a number that can be nobody's is as unknown as one that never was. */
    public static CustomerId idOf(long number) {
        if (number <= 0) {
            throw new NotFoundException(Customer.class, number);
        }
        return new CustomerId(number);
    }

    public void activate() {
        act(customers::activate, "customers.activate.done");
    }

    public void lock() {
        act(customers::lock, "customers.lock.done");
    }

    public void unlock() {
        act(customers::unlock, "customers.unlock.done");
    }

    public void giveUp() {
        act(customers::giveUp, "customers.giveUp.done");
    }

    private void act(Consumer<CustomerId> change, String key) {
        change.accept(idOf(id));
        load();
        Messages.done(key);
    }

    public Customer getCustomer() {
        if (customer == null) {
            load();
        }
        return customer;
    }

    /** The address in one line; a dash as long as none is known. */
    public String getAddress() {
        PostalAddress address = getCustomer().getAddress();
        return address == null ? "–"
                : address.street() + " " + address.houseNumber() + ", " + address.postcode() + " " + address.town() + ", " + country(address.country());
    }

    /** The country by its name in the language of the page. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isMayEdit() {
        return isWithContract() && (user.has(Role.AGENT) || user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN));
    }

    public boolean isMayDecide() {
        return isWithContract() && (user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN));
    }

    /** What becomes of a trial is decided on the trial's own page. */
    private boolean isWithContract() {
        return !getCustomer().isEnded() && !getCustomer().isTrial();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
