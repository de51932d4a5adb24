package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerCheck;
import org.vorzimmer.customers.CustomerContact;
import org.vorzimmer.customers.OwnCustomerService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.web.kit.Messages;

/** Change of the contact data by the customer's administration; the office is told. */
@Named
@ViewScoped
public class MyContactView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";

    @Inject OwnCustomerService customers;

    private int version;
    @Size(max = 80) private String firstName;
    @Size(max = 120) private String lastName;
    @Size(max = 254) private String email;
    @Size(max = 40) private String phone;
    @NotNull @Pattern(regexp = "de|en") private String language;

    /** Called when the page is opened, not when its form is sent. */
    public void load() {
        Customer customer = customers.me();
        CustomerContact contact = CustomerContact.of(customer.getData());
        version = customer.getVersion();
        firstName = contact.firstName();
        lastName = contact.lastName();
        email = contact.email() == null ? null : contact.email().value();
        phone = contact.phone() == null ? null : contact.phone().readable();
        language = contact.language();
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String save() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        Optional<PhoneNumber> number = PhoneNumber.parse(phone);
        boolean fine = true;
        if (email != null && address.isEmpty()) {
            Messages.refuse(FORM, "email", "users.emailInvalid");
            fine = false;
        }
        if (phone != null && number.isEmpty()) {
            Messages.refuse(FORM, "phone", "customers.check.phoneWrong");
            fine = false;
        }
        if (!fine) {
            return null;
        }
        CustomerContact contact = new CustomerContact(firstName, lastName, address.orElse(null), number.orElse(null), language);
        List<CustomerCheck.Finding> findings = CustomerCheck.of(contact.in(customers.me().getData()));
        if (!findings.isEmpty()) {
            findings.forEach(finding -> Messages.refuse(FORM, finding.field(), finding.messageKey()));
            return null;
        }
        customers.change(version, contact);
        return "data?faces-redirect=true&saved=true";
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
