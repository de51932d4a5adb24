package org.vorzimmer.contracts;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.TenantOwned;

/** A contract with a customer, from its conclusion to its end; what was agreed stands in its {@link ContractTerms}. */
@Entity
@Table(name = "contracts")
@NamedQuery(name = Contract.BY_SUBMISSION, query = "select c from Contract c where c.submission = :submission")
@NamedQuery(name = Contract.OF_CUSTOMER, query = "select c from Contract c where c.customerId = :customer order by c.concludedAt desc, c.id desc")
@NamedQuery(name = Contract.DUE, query = "select c.id from Contract c where c.endsOn < :today and c.endedAt is null order by c.endsOn, c.id")
public class Contract extends TenantOwned {

    static final String BY_SUBMISSION = "Contract.bySubmission";
    static final String OF_CUSTOMER = "Contract.ofCustomer";
    static final String DUE = "Contract.due";

    /** On which way something was declared. */
    public enum Channel { PAPER, ONLINE, PHONE, EMAIL }

    /** For people and letters; unique within the tenant. */
    @NotBlank @Size(max = 12) @Column(name = "contract_number", updatable = false)
    private String number;

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @Column(name = "customer_id", insertable = false, updatable = false)
    private Long customerNumber;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Channel channel;

    @NotNull @Column(name = "concluded_at", updatable = false)
    private Instant concludedAt;

    @NotBlank @Size(max = 200) @Column(name = "concluded_by", updatable = false)
    private String concludedBy;

    @NotNull @Column(name = "begins_on", updatable = false)
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "notice_given_at")
    private Instant noticeGivenAt;

    /** Last moment of the last day, written when that day is over; starts the rules that name the end of the contract. */
    @Column(name = "ended_at")
    private Instant endedAt;

    /** From when nothing is needed of the contract any more. */
    @Column(name = "purpose_ended_at")
    private Instant purposeEndedAt;

    @Column(name = "document_id", updatable = false)
    private long documentId;

    @Column(name = "final_document_id")
    private Long finalDocumentId;

    @NotBlank @Size(max = 48) @Column(updatable = false)
    private String submission;

    protected Contract() {
    } // for JPA

    Contract(CustomerId customer, PreparedContract prepared, long documentId) {
        this.number = prepared.number();
        this.customerId = customer;
        this.channel = prepared.wanted().channel();
        this.concludedAt = prepared.wanted().concludedAt();
        this.concludedBy = prepared.wanted().person();
        this.beginsOn = prepared.wanted().beginsOn();
        this.documentId = documentId;
        this.submission = prepared.wanted().submission();
    }

    /** Somebody has given notice; one notice counts at a time. */
    void giveNotice(LocalDate lastDay, Instant now) {
        if (isEnded()) {
            throw new ConflictException("contracts.ended", number);
        }
        if (endsOn != null) {
            throw new ConflictException("contracts.notice.already", number);
        }
        endsOn = lastDay;
        noticeGivenAt = now;
    }

    /** The notice is taken back, on the last day at the latest. */
    void withdrawNotice(LocalDate today) {
        if (isEnded() || endsOn == null || today.isAfter(endsOn)) {
            throw new ConflictException("contracts.withdraw.tooLate", number);
        }
        endsOn = null;
        noticeGivenAt = null;
    }

    /** The last day is over, for good. */
    void end(long document) {
        endedAt = lastMoment();
        purposeEndedAt = endedAt;
        finalDocumentId = document;
    }

    /** Whether the last day is over and nobody has drawn the consequences yet. */
    boolean isDue(LocalDate today) {
        return !isEnded() && endsOn != null && today.isAfter(endsOn);
    }

    /** The contract lasts to the end of its last day. */
    Instant lastMoment() {
        return Berlin.startOf(endsOn.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public String getNumber() {
        return number;
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public Channel getChannel() {
        return channel;
    }

    public Instant getConcludedAt() {
        return concludedAt;
    }

    public String getConcludedBy() {
        return concludedBy;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public Instant getNoticeGivenAt() {
        return noticeGivenAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public long getDocumentId() {
        return documentId;
    }

    public Long getFinalDocumentId() {
        return finalDocumentId;
    }
}
