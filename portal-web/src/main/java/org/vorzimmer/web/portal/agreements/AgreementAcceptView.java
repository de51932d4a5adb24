package org.vorzimmer.web.portal.agreements;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.agreements.AgreementService;
import org.vorzimmer.agreements.NewAcceptance;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.shared.NotFoundException;

/** Entry of an agreement that a customer has signed on paper. */
@Named
@ViewScoped
public class AgreementAcceptView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AgreementService agreements;
    @Inject CustomerService customers;

    private long id;
    private String name;
    private String submission = UUID.randomUUID().toString();

    @NotNull
    private Agreement agreement = Agreement.TERMS;

    @NotBlank @Size(max = 200)
    private String person;

    @NotNull
    private LocalDate signedOn;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        if (id <= 0) {
            throw new NotFoundException(Customer.class, id);
        }
        Customer customer = customers.find(new CustomerId(id));
        name = customer.getDisplayName();
        person = customer.getPerson();
    }

    public String save() {
        agreements.accept(new CustomerId(id), submission, new NewAcceptance(agreement, person, signedOn));
        return "/customers/customer-detail?faces-redirect=true&id=" + id;
    }

    public Agreement[] getAgreements() {
        return Agreement.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public String getSubmission() {
        return submission;
    }

    /** @param submission as the form says; anything but a word of ours is passed over */
    public void setSubmission(String submission) {
        if (submission != null && submission.matches("[0-9a-f-]{36}")) {
            this.submission = submission;
        }
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
