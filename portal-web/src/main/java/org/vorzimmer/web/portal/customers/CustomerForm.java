package org.vorzimmer.web.portal.customers;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerCheck;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.VatId;

/** The fields of a customer as somebody types them, with messages beside those that cannot stay. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull private Customer.Kind kind = Customer.Kind.BUSINESS;
    @Size(max = 120) private String company;
    @Size(max = 40) private String legalForm;
    private Customer.Salutation salutation;
    @Size(max = 80) private String firstName;
    @Size(max = 120) private String lastName;
    @NotBlank @Size(max = 120) private String street;
    @NotBlank @Size(max = 20) private String houseNumber;
    @NotBlank @Size(max = 10) private String postcode;
    @NotBlank @Size(max = 80) private String town;
    @NotBlank private String country = "DE";
    @Size(max = 254) private String email;
    @Size(max = 40) private String phone;
    @Size(max = 20) private String vatId;
    @NotBlank private String taxCountry = "DE";
    @NotBlank private String language = "de";
    private boolean professionalSecrecy;

    /** A country to choose. */
    public record Country(String code, String name) {
    }

    void show(CustomerData data) {
        kind = data.kind();
        company = data.company();
        legalForm = data.legalForm();
        salutation = data.salutation();
        firstName = data.firstName();
        lastName = data.lastName();
        street = data.address().street();
        houseNumber = data.address().houseNumber();
        postcode = data.address().postcode();
        town = data.address().town();
        country = data.address().country();
        email = data.email() == null ? null : data.email().value();
        phone = data.phone() == null ? null : data.phone().readable();
        vatId = data.vatId();
        taxCountry = data.taxCountry();
        language = data.language();
        professionalSecrecy = data.professionalSecrecy();
    }

    /** What was typed, or empty when messages beside the fields say what is wrong. */
    Optional<CustomerData> read() {
        boolean fine = true;
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            fine = refuse("phone", "customers.check.phoneWrong");
        }
        CustomerData data = new CustomerData(kind, company, legalForm, salutation, firstName, lastName,
                new PostalAddress(street.strip(), houseNumber.strip(), postcode.strip(), town.strip(), country), EmailAddress.parse(email).orElse(null),
                PhoneNumber.parse(phone).orElse(null), VatId.parse(vatId).map(VatId::value).orElse(vatId), taxCountry, language, professionalSecrecy);
        for (CustomerCheck.Finding finding : CustomerCheck.of(data)) {
            fine = refuse(finding.field(), finding.messageKey());
        }
        return fine ? Optional.of(data) : Optional.empty();
    }

    private static boolean refuse(String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, "msg").getString(key);
        faces.addMessage("form:" + field + ":input", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        return false;
    }

    /** All countries by name, in the language of the page. */
    public List<Country> getCountries() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Arrays.stream(Locale.getISOCountries()).map(code -> new Country(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale))).toList();
    }

    public Customer.Kind[] getKinds() {
        return Customer.Kind.values();
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

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
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
