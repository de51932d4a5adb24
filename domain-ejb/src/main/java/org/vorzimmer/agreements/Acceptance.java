package org.vorzimmer.agreements;

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
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.tenancy.TenantOwned;

/** A named person's agreement to one version of a text for a customer; written once. */
@Entity
@Table(name = "agreement_acceptances")
@NamedQuery(name = Acceptance.OF_CUSTOMER, query = "select a from Acceptance a where a.customerId = :customer order by a.acceptedAt desc, a.id desc")
@NamedQuery(name = Acceptance.BY_SUBMISSION, query = "select a from Acceptance a where a.submission = :submission")
public class Acceptance extends TenantOwned {

    static final String OF_CUSTOMER = "Acceptance.ofCustomer";
    static final String BY_SUBMISSION = "Acceptance.bySubmission";

    /** How it was given. */
    public enum Channel { PAPER, ONLINE }

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @Column(name = "customer_id", insertable = false, updatable = false)
    private Long customerNumber;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Agreement agreement;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @Column(name = "version_number", updatable = false)
    private int number;

    @NotBlank @Size(max = 200) @Column(name = "person_name", updatable = false)
    private String person;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Channel channel;

    @NotNull @Column(name = "accepted_at", updatable = false)
    private Instant acceptedAt;

    @NotBlank @Column(name = "text_sha256", updatable = false)
    private String textHash;

    @Column(name = "document_id", updatable = false)
    private long documentId;

    @NotBlank @Size(max = 48) @Column(updatable = false)
    private String submission;

    /** The relation for which it was given is over; from then on the deletion rule counts. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Acceptance() {
    } // for JPA

    Acceptance(CustomerId customer, PreparedAcceptance given, long documentId) {
        this.customerId = customer;
        this.agreement = given.agreement();
        this.language = given.text().language();
        this.number = given.text().number();
        this.person = given.person();
        this.channel = given.channel();
        this.acceptedAt = given.acceptedAt();
        this.textHash = given.textHash();
        this.documentId = documentId;
        this.submission = given.submission();
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public int getNumber() {
        return number;
    }

    public String getPerson() {
        return person;
    }

    public Channel getChannel() {
        return channel;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getTextHash() {
        return textHash;
    }

    public long getDocumentId() {
        return documentId;
    }
}
