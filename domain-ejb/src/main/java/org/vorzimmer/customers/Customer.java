package org.vorzimmer.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** A business or person for whom the tenant answers calls, from the first entry to the end of the purpose. */
@Entity
@Table(name = "customers")
@NamedQuery(name = Customer.BY_SUBMISSION, query = "select c from Customer c where c.submission = :submission")
@NamedQuery(name = Customer.BY_NUMBER, query = "select c from Customer c where c.number = :number")
public class Customer extends TenantOwned {

    static final String BY_SUBMISSION = "Customer.bySubmission";
    static final String BY_NUMBER = "Customer.byNumber";

    /** Who it is before the law: consumers may revoke, a trial has no contract yet. */
    public enum Kind { BUSINESS, TRIAL, CONSUMER }

    /** How the contact person wants to be addressed. */
    public enum Salutation { MS, MR, NEUTRAL }

    /** Prospective: no contract yet. Active: calls are answered. Locked: taken out of service for now. Ended: the deletion rules count. */
    public enum State { PROSPECTIVE, ACTIVE, LOCKED, ENDED }

    /** For people and on invoices; unique within the tenant. */
    @NotBlank @Size(max = 10) @Column(name = "customer_number", updatable = false)
    private String number;

    /** Makes sending the same form twice one customer. */
    @Size(max = 40) @Column(updatable = false)
    private String submission;

    @NotNull @Enumerated(EnumType.STRING)
    private Kind kind;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "customer_state")
    private State state;

    @Size(max = 120)
    private String company;

    @Size(max = 40) @Column(name = "legal_form")
    private String legalForm;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    @Size(max = 80) @Column(name = "first_name")
    private String firstName;

    @Size(max = 120) @Column(name = "last_name")
    private String lastName;

    /** Null, with the rest of the address, as long as somebody only tries the service. */
    @Size(max = 120)
    private String street;

    @Size(max = 20) @Column(name = "house_number")
    private String houseNumber;

    @Size(max = 10)
    private String postcode;

    @Size(max = 80)
    private String town;

    @Size(max = 2)
    private String country;

    private EmailAddress email;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "email", insertable = false, updatable = false)
    private String emailText;

    private PhoneNumber phone;

    @Column(name = "phone", insertable = false, updatable = false)
    private String phoneText;

    @Size(max = 20) @Column(name = "vat_id")
    private String vatId;

    @NotNull @Size(max = 2) @Column(name = "tax_country")
    private String taxCountry;

    @NotNull @Size(max = 2)
    private String language;

    @Column(name = "professional_secrecy")
    private boolean professionalSecrecy;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** First day of service; null while the customer is prospective. */
    @Column(name = "activated_at")
    private Instant activatedAt;

    /** When the contract ended; starts the rules that name the end of the contract. */
    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    /** When nothing was needed of the customer any more: contract, claims and the risk of returned debits are over. */
    @Column(name = "purpose_ended_at")
    private Instant purposeEndedAt;

    protected Customer() {
    } // for JPA

    /** @param submission null when no form was sent */
    Customer(String number, String submission, CustomerData data, Instant now) {
        this.number = number;
        this.submission = submission;
        this.state = State.PROSPECTIVE;
        this.createdAt = now;
        change(data);
    }

    final void change(CustomerData data) {
        kind = data.kind();
        company = data.company();
        legalForm = data.legalForm();
        salutation = data.salutation();
        firstName = data.firstName();
        lastName = data.lastName();
        PostalAddress address = data.address();
        street = address == null ? null : address.street();
        houseNumber = address == null ? null : address.houseNumber();
        postcode = address == null ? null : address.postcode();
        town = address == null ? null : address.town();
        country = address == null ? null : address.country();
        email = data.email();
        phone = data.phone();
        vatId = data.vatId();
        taxCountry = data.taxCountry();
        language = data.language();
        professionalSecrecy = data.professionalSecrecy();
    }

    /** The service begins; once begun it stays so. */
    void activate(Instant now) {
        if (state == State.ACTIVE) {
            return;
        }
        requireContract();
        requireState(State.PROSPECTIVE);
        state = State.ACTIVE;
        activatedAt = now;
    }

    void lock() {
        requireContract();
        if (state == State.ENDED) {
            throw new ConflictException("customers.state.ended", number);
        }
        state = State.LOCKED;
    }

    /** Back to where it was before it was locked. */
    void unlock() {
        if (state == State.LOCKED) {
            state = activatedAt == null ? State.PROSPECTIVE : State.ACTIVE;
        }
    }

    /** No contract came of it: contract and purpose end here and now. */
    void giveUp(Instant now) {
        if (state == State.ENDED) {
            return;
        }
        requireContract();
        if (activatedAt != null) {
            throw new ConflictException("customers.giveUp.active", number);
        }
        state = State.ENDED;
        contractEndAt = now;
        purposeEndedAt = now;
    }

    /** The contract is over, and with it the service. */
    void end(Instant contractEnd, Instant purposeEnd) {
        state = State.ENDED;
        contractEndAt = contractEnd;
        purposeEndedAt = purposeEnd;
    }

    /** What becomes of a trial is decided on the trial's own page. */
    private void requireContract() {
        if (kind == Kind.TRIAL) {
            throw new ConflictException("customers.edit.trial", number);
        }
    }

    private void requireState(State wanted) {
        if (state != wanted) {
            throw new ConflictException("customers.state.wrong", number + " is " + state);
        }
    }

    /** What stands in lists: the company, else the person. */
    public String getDisplayName() {
        return company == null ? getPerson() : legalForm == null || company.endsWith(legalForm) ? company : company + " " + legalForm;
    }

    /** First and last name of the contact person; empty when neither is known. */
    public String getPerson() {
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
    }

    /** Null for somebody who only tries the service. */
    public PostalAddress getAddress() {
        return street == null ? null : new PostalAddress(street, houseNumber, postcode, town, country);
    }

    /** All that can be changed, as it is. */
    public CustomerData getData() {
        return new CustomerData(kind, company, legalForm, salutation, firstName, lastName, getAddress(), email, phone, vatId, taxCountry, language, professionalSecrecy);
    }

    /** Null until the row was stored. */
    public CustomerId getCustomerId() {
        return getId() == null ? null : new CustomerId(getId());
    }

    public boolean isTrial() {
        return kind == Kind.TRIAL;
    }

    public boolean isEnded() {
        return state == State.ENDED;
    }

    public boolean isLocked() {
        return state == State.LOCKED;
    }

    public String getNumber() {
        return number;
    }

    public Kind getKind() {
        return kind;
    }

    public State getState() {
        return state;
    }

    public String getCompany() {
        return company;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public PhoneNumber getPhone() {
        return phone;
    }

    public String getVatId() {
        return vatId;
    }

    public String getTaxCountry() {
        return taxCountry;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isProfessionalSecrecy() {
        return professionalSecrecy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getActivatedAt() {
        return activatedAt;
    }

    public Instant getContractEndAt() {
        return contractEndAt;
    }

    public Instant getPurposeEndedAt() {
        return purposeEndedAt;
    }
}
