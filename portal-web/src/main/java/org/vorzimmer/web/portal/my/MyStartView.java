package org.vorzimmer.web.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.OwnCustomerService;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.OwnAccountService;
import org.vorzimmer.shared.Page;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;

/** Who I am here: my customer with number and state, what is known of it, and how the office is reached. */
@Named
@RequestScoped
public class MyStartView {

    @Inject OwnCustomerService customers;
    @Inject OwnAccountService account;
    @Inject Language language;
    @Inject Format format;
    @Inject FacesContext faces;

    private Customer customer;
    private Login login;

    /** Something that is known, by its name. */
    private record Fact(String name, Object value) {
    }

    /** Sends what is known of the person and of the customer as a file. */
    public void download() throws IOException {
        List<Fact> facts = facts();
        ListExport.send("meine_daten.csv", List.of(language.text("my.privacy.what"), language.text("my.privacy.value")),
                (first, size) -> new Page<>(facts.stream().skip(first).limit(size).toList(), facts.size()),
                fact -> List.of(fact.name(), fact.value().toString()));
    }

    private List<Fact> facts() {
        CustomerData data = getCustomer().getData();
        return Stream.of(fact("users.field.name", getLogin().getDisplayName()), fact("users.field.email", getLogin().getLoginName()),
                fact("users.field.roles", language.text("role." + getRole())), fact("users.field.created", format.dateTime(getLogin().getCreatedAt())),
                fact("customers.field.number", customer.getNumber()), fact("customers.field.state", language.text("customers.state." + customer.getState())),
                fact("customers.field.company", data.company()), fact("customers.field.legalForm", data.legalForm()),
                fact("customers.field.firstName", data.firstName()), fact("customers.field.lastName", data.lastName()),
                fact("customers.field.address", getAddress()), fact("customers.field.email", data.email()),
                fact("customers.field.phone", data.phone()), fact("customers.field.vatId", data.vatId()), fact("customers.field.taxCountry", country(data.taxCountry())),
                fact("customers.field.language", language.text("customers.language." + data.language())),
                fact("customers.field.secrecy", language.text(data.professionalSecrecy() ? "kit.yes" : "kit.no")),
                fact("customers.field.activated", customer.getActivatedAt() == null ? null : format.dateTime(customer.getActivatedAt())),
                fact("customers.field.contractEnd", customer.getContractEndAt() == null ? null : format.dateTime(customer.getContractEndAt())))
                .filter(fact -> fact.value() != null).toList();
    }

    private Fact fact(String key, Object value) {
        return new Fact(language.text(key), value);
    }

    public Customer getCustomer() {
        if (customer == null) {
            customer = customers.me();
        }
        return customer;
    }

    public Login getLogin() {
        if (login == null) {
            login = account.me();
        }
        return login;
    }

    public String getRole() {
        return isAdmin() ? Role.CUSTOMER_ADMIN : Role.CUSTOMER_USER;
    }

    public boolean isAdmin() {
        return getLogin().getRoles().contains(Role.CUSTOMER_ADMIN);
    }

    public String getAddress() {
        var address = getCustomer().getAddress();
        if (address == null) {
            return null;
        }
        return address.street() + " " + address.houseNumber() + ", " + address.postcode() + " " + address.town() + ", " + country(address.country());
    }

    /** The country by its name in the language of the page. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(faces.getViewRoot().getLocale());
    }
}
