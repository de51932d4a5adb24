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
import org.vorzimmer.tenancy.TenantOwned;

/** A notice of termination: who gave it when and how, to which day it works, and whether it was taken back. */
@Entity
@Table(name = "contract_notices")
@NamedQuery(name = Notice.OF, query = "select n from Notice n where n.contractId = :contract order by n.id desc")
@NamedQuery(name = Notice.BY_SUBMISSION, query = "select n from Notice n where n.submission = :submission")
public class Notice extends TenantOwned {

    static final String OF = "Notice.of";
    static final String BY_SUBMISSION = "Notice.bySubmission";

    /** Which side gave it. */
    public enum Party { CUSTOMER, OFFICE }

    /** By the terms, or for an important reason. */
    public enum Kind { ORDINARY, EXTRAORDINARY }

    @Column(name = "contract_id", updatable = false)
    private long contractId;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "given_by", updatable = false)
    private Party givenBy;

    @NotBlank @Size(max = 200) @Column(name = "person_name", updatable = false)
    private String person;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Contract.Channel channel;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Kind kind;

    @Size(max = 500) @Column(updatable = false)
    private String reason;

    @NotNull @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @NotNull @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @NotNull @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Size(max = 200) @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "document_id", updatable = false)
    private long documentId;

    @NotBlank @Size(max = 48) @Column(updatable = false)
    private String submission;

    protected Notice() {
    } // for JPA

    Notice(PreparedNotice prepared, long documentId, Instant now) {
        this.contractId = prepared.contractId();
        this.givenBy = prepared.given().by();
        this.person = prepared.given().person();
        this.channel = prepared.given().channel();
        this.kind = prepared.given().kind();
        this.reason = prepared.given().reason();
        this.receivedOn = prepared.given().receivedOn();
        this.endsOn = prepared.endsOn();
        this.recordedAt = now;
        this.documentId = documentId;
        this.submission = prepared.given().submission();
    }

    void withdraw(String by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    long getContractId() {
        return contractId;
    }

    public Party getGivenBy() {
        return givenBy;
    }

    public String getPerson() {
        return person;
    }

    public Contract.Channel getChannel() {
        return channel;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public long getDocumentId() {
        return documentId;
    }
}
