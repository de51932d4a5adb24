package org.vorzimmer.web.portal.customers;

import jakarta.faces.context.FacesContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerCheck;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.VatId;
import org.vorzimmer.web.kit.Messages;

/** The fields of a customer as somebody types them, with messages beside those that cannot stay. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_FIRST_NAME = 80;
    private static final Customer.Kind[] CONTRACT_KINDS = {Customer.Kind.BUSINESS, Customer.Kind.CONSUMER};

    private final AddressForm address = new AddressForm();
    @NotNull private Customer.Kind kind = Customer.Kind.BUSINESS;
    @Size(max = 120) private String company;
    @Size(max = 40) private String legalForm;
    private Customer.Salutation salutation;
    @Size(max = LONGEST_FIRST_NAME) private String firstName;
    @Size(max = 120) private String lastName;
    @Size(max = 254) private String email;
    @Size(max = 40) private String phone;
    @Size(max = 20) private String vatId;
    @NotBlank private String taxCountry = "DE";
    @NotBlank private String language = "de";
    private boolean professionalSecrecy;

    /** What is known already; whoever only tries the service becomes a company's customer unless somebody says otherwise. */
    public void show(CustomerData data) {
        kind = data.kind() == Customer.Kind.TRIAL ? Customer.Kind.BUSINESS : data.kind();
        company = data.company();
        legalForm = data.legalForm();
        salutation = data.salutation();
        firstName = data.firstName();
        lastName = data.lastName();
        if (data.kind() == Customer.Kind.TRIAL) {
            splitName();
        }
        address.show(data.address());
        email = data.email() == null ? null : data.email().value();
        phone = data.phone() == null ? null : data.phone().readable();
        vatId = data.vatId();
        taxCountry = data.taxCountry();
        language = data.language();
        professionalSecrecy = data.professionalSecrecy();
    }

    /** A trial's form asks for the name in one piece. */
    private void splitName() {
        int blank = lastName.strip().lastIndexOf(' ');
        if (firstName == null && blank > 0 && blank <= LONGEST_FIRST_NAME) {
            firstName = lastName.strip().substring(0, blank);
            lastName = lastName.strip().substring(blank + 1);
        }
    }

    /** What was typed, or empty when messages beside the fields say what is wrong. */
    public Optional<CustomerData> read() {
        boolean fine = true;
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            fine = refuse("phone", "customers.check.phoneWrong");
        }
        CustomerData data = new CustomerData(kind, company, legalForm, salutation, firstName, lastName,
                address.read(), EmailAddress.parse(email).orElse(null),
                PhoneNumber.parse(phone).orElse(null), VatId.parse(vatId).map(VatId::value).orElse(vatId), taxCountry, language, professionalSecrecy);
        for (CustomerCheck.Finding finding : CustomerCheck.of(data)) {
            fine = refuse(finding.field(), finding.messageKey());
        }
        return fine ? Optional.of(data) : Optional.empty();
    }

    private static boolean refuse(String field, String key) {
        Messages.refuse("form", field, key);
        return false;
    }

    /** All countries by name, in the language of the page. */
    public List<AddressForm.Country> getCountries() {
        return AddressForm.named(Arrays.stream(Locale.getISOCountries()), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public AddressForm getAddress() {
        return address;
    }

    /** Those of a customer with a contract: a trial begins by its own form. */
    public Customer.Kind[] getKinds() {
        return CONTRACT_KINDS.clone();
    }

    public Customer.Salutation[] getSalutations() {
        return Customer.Salutation.values();
    }

    public Customer.Kind getKind() {
        return kind;
    }

    public void setKind(Customer.Kind kind) {
        this.kind = kind;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public Customer.Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Customer.Salutation salutation) {
        this.salutation = salutation;
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

    public String getVatId() {
        return vatId;
    }

    public void setVatId(String vatId) {
        this.vatId = vatId;
    }

    public String getTaxCountry() {
        return taxCountry;
    }

    public void setTaxCountry(String taxCountry) {
        this.taxCountry = taxCountry;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isProfessionalSecrecy() {
        return professionalSecrecy;
    }

    public void setProfessionalSecrecy(boolean professionalSecrecy) {
        this.professionalSecrecy = professionalSecrecy;
    }
}
