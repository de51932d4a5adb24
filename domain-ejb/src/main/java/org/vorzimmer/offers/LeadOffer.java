package org.vorzimmer.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/** What the office has offered to the person of an enquiry, from the mail that brought it to its acceptance or its end. */
@Entity
@Table(name = "offers")
@NamedQuery(name = LeadOffer.OF_LEAD, query = "select o from LeadOffer o where o.leadId = :lead order by o.madeAt desc, o.id desc")
@NamedQuery(name = LeadOffer.BY_LINK, query = "select o from LeadOffer o where o.linkHash = :hash")
@NamedQuery(name = LeadOffer.BY_SUBMISSION, query = "select o from LeadOffer o where o.submission = :submission")
public class LeadOffer extends TenantOwned {

    static final String OF_LEAD = "LeadOffer.ofLead";
    static final String BY_LINK = "LeadOffer.byLink";
    static final String BY_SUBMISSION = "LeadOffer.bySubmission";

    /** Open: the person can order. Accepted: a contract came of it. Withdrawn by the office, or expired with its last day. */
    public enum State { OPEN, ACCEPTED, WITHDRAWN, EXPIRED }

    @Column(name = "lead_id", updatable = false)
    private long leadId;

    /** For people and mails; unique within the tenant. */
    @NotBlank @Size(max = 12) @Column(name = "offer_number", updatable = false)
    private String number;

    @Column(name = "tariff_version_id", updatable = false)
    private long tariffVersionId;

    /** Offered instead of the version's own; null when that counts. */
    @Column(name = "base_fee", updatable = false)
    private BigDecimal baseFee;

    /** Last day on which it can be accepted. */
    @NotNull @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @Column(name = "sealed_message", updatable = false)
    private Sealed sealedMessage;

    @NotNull @Column(name = "link_hash", updatable = false)
    private String linkHash;

    @NotNull @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private Long madeBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "customer_id")
    private CustomerId customerId;

    @NotBlank @Size(max = 48) @Column(updatable = false)
    private String submission;

    protected LeadOffer() {
    } // for JPA

    /** @param wanted whose base fee is null where it is the version's own */
    LeadOffer(long leadId, String number, NewOffer wanted, OfferSecrets secrets, Long madeBy, Instant now) {
        this.leadId = leadId;
        this.number = number;
        this.tariffVersionId = wanted.tariffVersionId();
        this.baseFee = wanted.baseFee();
        this.validUntil = wanted.validUntil();
        this.keyId = secrets.keyId();
        this.sealedMessage = secrets.message();
        this.linkHash = secrets.linkHash();
        this.madeAt = now;
        this.madeBy = madeBy;
        this.submission = wanted.submission();
    }

    public State state(LocalDate today) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return today.isAfter(validUntil) ? State.EXPIRED : State.OPEN;
    }

    /** Done twice, it is done once; what was accepted stands, and what has expired needs it no more. */
    boolean withdraw(LocalDate today, Instant now) {
        if (state(today) == State.ACCEPTED) {
            throw new ConflictException("offers.withdraw.accepted", number);
        }
        if (state(today) != State.OPEN) {
            return false;
        }
        withdrawnAt = now;
        return true;
    }

    void accept(CustomerId customer, Instant now) {
        acceptedAt = now;
        customerId = customer;
    }

    public long getLeadId() {
        return leadId;
    }

    public String getNumber() {
        return number;
    }

    long getTariffVersionId() {
        return tariffVersionId;
    }

    BigDecimal getBaseFee() {
        return baseFee;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    KeyId getKeyId() {
        return keyId;
    }

    Sealed getSealedMessage() {
        return sealedMessage;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Long getMadeBy() {
        return madeBy;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }
}
