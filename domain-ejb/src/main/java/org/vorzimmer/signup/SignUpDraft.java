package org.vorzimmer.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/** A sign-up that is not finished: what was typed, sealed, and whether its address is confirmed. */
@Entity
@Table(name = "sign_up_drafts")
@NamedQuery(name = SignUpDraft.BY_TOKEN, query = "select d from SignUpDraft d where d.tokenHash = :hash and d.touchedAt > :after")
public class SignUpDraft extends TenantOwned {

    static final String BY_TOKEN = "SignUpDraft.byToken";

    /** So long after the last entry nobody comes back to it, and the deletion run takes it. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final Duration CODE_LIFE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CODES = 5;

    /** What became of a code that was typed. */
    public enum Answer { CONFIRMED, WRONG, TOO_LATE }

    @NotNull @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @NotNull @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @NotNull @Column(name = "touched_at")
    private Instant touchedAt;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "sealed_answers")
    private Sealed sealedAnswers;

    /** The offer with which the visitor came; null for none. */
    @Column(name = "offer_id")
    private Long offerId;

    @Column(name = "code_hash")
    private String codeHash;

    /** Of the code that came back: part of the proof of a mandate. */
    @Column(name = "confirmed_code_hash")
    private String confirmedCodeHash;

    @Column(name = "code_sent_at")
    private Instant codeSentAt;

    @Column(name = "code_count")
    private int codeCount;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "mail_confirmed_at")
    private Instant mailConfirmedAt;

    /** Number of the customer who has come of it; null until then. */
    @Column(name = "ordered_number")
    private String orderedNumber;

    @Column(name = "ordered_to_sign")
    private boolean orderedToSign;

    protected SignUpDraft() {
    } // for JPA

    SignUpDraft(String tokenHash, TextLanguage language, KeyId keyId, Sealed answers, Instant now) {
        this.tokenHash = tokenHash;
        this.language = language;
        this.keyId = keyId;
        this.sealedAnswers = answers;
        this.startedAt = now;
        this.touchedAt = now;
    }

    /** @param addressChanged whether the e-mail address is another one now: its confirmation is then worth nothing */
    void write(Sealed answers, boolean addressChanged, Instant now) {
        touchedAt = now;
        sealedAnswers = answers;
        if (addressChanged) {
            codeHash = null;
            codeSentAt = null;
            mailConfirmedAt = null;
        }
    }

    /** From now on it is about this offer. */
    void takeOffer(long offer, Sealed answers, Instant now) {
        touchedAt = now;
        sealedAnswers = answers;
        offerId = offer;
    }

    /** A stranger's mailbox is not filled by our form. */
    boolean maySendCode(Instant now) {
        return codeCount < MOST_CODES && (codeSentAt == null || !now.isBefore(codeSentAt.plus(BETWEEN_CODES)));
    }

    void codeSent(String hash, Instant now) {
        codeHash = hash;
        codeSentAt = now;
        codeCount++;
        codeTries = 0;
    }

    Answer confirm(String hash, Instant now) {
        if (mailConfirmedAt != null) {
            return Answer.CONFIRMED; // a double click
        }
        if (codeHash == null || now.isAfter(codeSentAt.plus(CODE_LIFE)) || codeTries >= MOST_TRIES) {
            return Answer.TOO_LATE;
        }
        if (!codeHash.equals(hash)) {
            codeTries++;
            return Answer.WRONG;
        }
        mailConfirmedAt = now;
        confirmedCodeHash = codeHash;
        codeHash = null;
        return Answer.CONFIRMED;
    }

    /** @param nothing sealed: what was told stands with the customer now */
    void order(SignUpOrdered ordered, Sealed nothing, Instant now) {
        orderedNumber = ordered.customerNumber();
        orderedToSign = ordered.toSign();
        sealedAnswers = nothing;
        touchedAt = now;
    }

    Optional<SignUpOrdered> getOrdered() {
        return Optional.ofNullable(orderedNumber).map(number -> new SignUpOrdered(number, orderedToSign));
    }

    /** What proves the address. */
    SignUpCode getCode() {
        return new SignUpCode(confirmedCodeHash, codeSentAt, mailConfirmedAt);
    }

    Long getOfferId() {
        return offerId;
    }

    KeyId getKeyId() {
        return keyId;
    }

    Sealed getSealedAnswers() {
        return sealedAnswers;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public boolean isMailConfirmed() {
        return mailConfirmedAt != null;
    }

    public boolean isCodeSent() {
        return codeSentAt != null;
    }
}
