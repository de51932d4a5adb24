package org.vorzimmer.mandates;

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
import org.vorzimmer.vault.Sealed;

/** The signed form that a debtor has sent as a file, and what the office said of it; of several files the newest counts. */
@Entity
@Table(name = "mandate_uploads")
@NamedQuery(name = MandateUpload.OF_MANDATE, query = "select u from MandateUpload u where u.mandateId = :mandate")
public class MandateUpload extends TenantOwned {

    static final String OF_MANDATE = "MandateUpload.ofMandate";

    /** What became of the file. */
    public enum State {
        /** The office has not looked at it yet. */
        WAITING,
        CONFIRMED,
        REFUSED,
        /** Needed no more: the signature came on paper, or the mandate has ended. */
        DROPPED
    }

    /** Why a file is no signed mandate. */
    public enum Refusal { UNREADABLE, NOT_SIGNED, WRONG_PERSON, OTHER_FORM, INCOMPLETE, OTHER }

    @NotNull @Column(name = "mandate_id", updatable = false)
    private Long mandateId;

    @NotNull @Column(name = "document_id")
    private Long documentId;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "upload_state")
    private State state;

    @NotNull @Column(name = "signed_on")
    private LocalDate signedOn;

    @NotBlank @Size(max = 80) @Column(name = "signed_place")
    private String signedPlace;

    @NotNull @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** Null when a visitor sent it right after the sign-up. */
    @Column(name = "login_id")
    private Long loginId;

    /** How many files have come for the mandate. */
    private int files;

    @Enumerated(EnumType.STRING)
    private Refusal refusal;

    @Column(name = "sealed_words")
    private Sealed sealedWords;

    protected MandateUpload() {
    } // for JPA

    MandateUpload(long mandateId, long document, SignedForm form, Long loginId, Instant now) {
        this.mandateId = mandateId;
        comes(document, form, loginId, now);
    }

    /** A file, the first one or one in place of an earlier one. */
    final void comes(long document, SignedForm form, Long sentBy, Instant now) {
        documentId = document;
        state = State.WAITING;
        signedOn = form.day();
        signedPlace = form.place().strip();
        uploadedAt = now;
        loginId = sentBy;
        files++;
        refusal = null;
        sealedWords = null;
    }

    /** Whether day and place are those that it waits with. */
    boolean saysTheSame(SignedForm form) {
        return state == State.WAITING && signedOn.equals(form.day()) && signedPlace.equals(form.place().strip());
    }

    void confirmed() {
        state = State.CONFIRMED;
    }

    /** @param words for the debtor; null when the reason says all */
    void refused(Refusal reason, Sealed words) {
        state = State.REFUSED;
        refusal = reason;
        sealedWords = words;
    }

    void dropped() {
        if (state == State.WAITING) {
            state = State.DROPPED;
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    Sealed sealedWords() {
        return sealedWords;
    }

    int getFiles() {
        return files;
    }

    public long getMandateId() {
        return mandateId;
    }

    public long getDocumentId() {
        return documentId;
    }

    public State getState() {
        return state;
    }

    /** The day as the debtor has told it. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    public String getSignedPlace() {
        return signedPlace;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Long getLoginId() {
        return loginId;
    }

    /** Null unless it was refused. */
    public Refusal getRefusal() {
        return refusal;
    }
}
