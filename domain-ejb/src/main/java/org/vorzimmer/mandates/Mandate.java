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
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.Bic;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/** A debtor's permission to collect from an account, from the form to the end of its evidence; the account's number is sealed. */
@Entity
@Table(name = "mandates")
@NamedQuery(name = Mandate.BY_SUBMISSION, query = "select m from Mandate m where m.submission = :submission")
@NamedQuery(name = Mandate.OF_CUSTOMER, query = "select m from Mandate m where m.customerId = :customer order by m.createdAt desc, m.id desc")
public class Mandate extends TenantOwned {

    static final String BY_SUBMISSION = "Mandate.bySubmission";
    static final String OF_CUSTOMER = "Mandate.ofCustomer";

    @Column(name = "customer_id")
    private CustomerId customerId;

    @NotBlank @Size(max = 40) @Column(updatable = false)
    private String submission;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private MandateScheme scheme;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "mandate_type", updatable = false)
    private MandateType type;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "mandate_state")
    private MandateState state;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private MandateChannel channel;

    @NotBlank @Size(max = 35) @Column(name = "mandate_ref", updatable = false)
    private String reference;

    @NotBlank @Size(max = 35) @Column(name = "creditor_id", updatable = false)
    private String creditorId;

    @NotBlank @Size(max = 32) @Column(name = "creditor_key", updatable = false)
    private String creditorKey;

    @NotBlank @Size(max = 35) @Column(name = "reference_key", updatable = false)
    private String referenceKey;

    @NotBlank @Size(max = 120) @Column(name = "debtor_name", updatable = false)
    private String debtorName;

    @NotBlank @Size(max = 120) @Column(updatable = false)
    private String street;

    @NotBlank @Size(max = 20) @Column(name = "house_number", updatable = false)
    private String houseNumber;

    @NotBlank @Size(max = 10) @Column(updatable = false)
    private String postcode;

    @NotBlank @Size(max = 80) @Column(updatable = false)
    private String town;

    @NotNull @Size(max = 2) @Column(updatable = false)
    private String country;

    @Column(updatable = false)
    private boolean consumer;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "sealed_iban")
    private Sealed sealedIban;

    @NotNull @Size(max = 2) @Column(name = "iban_country")
    private String ibanCountry;

    @NotNull @Size(max = 4) @Column(name = "iban_end")
    private String ibanEnd;

    @Size(max = 11)
    private String bic;

    @NotNull @Size(max = 2) @Column(updatable = false)
    private String language;

    @Column(name = "template_version", updatable = false)
    private int templateVersion;

    @NotNull @Column(name = "sealed_text", updatable = false)
    private Sealed sealedText;

    @NotBlank @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(name = "sealed_evidence", updatable = false)
    private Sealed sealedEvidence;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Size(max = 80) @Column(name = "signed_place")
    private String signedPlace;

    @Column(name = "b2b_confirmed_on")
    private LocalDate b2bConfirmedOn;

    @Column(name = "prenotification_days", updatable = false)
    private int prenotificationDays;

    @Column(name = "last_presented_due_date")
    private LocalDate lastPresentedDueDate;

    @Column(name = "collections_count")
    private int collectionsCount;

    /** The next collection tells the bank of the other account (SMNDA). */
    @Column(name = "amended_pending")
    private boolean amendedPending;

    /** Reference of the mandate that ends when this one comes into force; null for none. */
    @Size(max = 35) @Column(name = "replaces_ref")
    private String replaces;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** When it ended and nothing was left to be collected under it: starts the rule of its evidence. */
    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING) @Column(name = "revoke_reason")
    private RevokeReason revokeReason;

    protected Mandate() {
    } // for JPA

    /** A form that nobody has signed yet. */
    Mandate(String submission, MandateOrder order, MandateChannel channel, MandateReference reference, CreditorId creditor, int prenotificationDays, MandateSeals seals,
            Instant now) {
        this.submission = submission;
        this.customerId = order.customer();
        this.scheme = order.scheme();
        this.type = order.type();
        this.state = MandateState.DRAFT;
        this.channel = channel;
        this.reference = reference.value();
        this.creditorId = creditor.value();
        this.creditorKey = creditor.comparisonKey();
        this.referenceKey = reference.comparisonKey();
        this.debtorName = order.debtorName().strip();
        this.street = order.address().street();
        this.houseNumber = order.address().houseNumber();
        this.postcode = order.address().postcode();
        this.town = order.address().town();
        this.country = order.address().country();
        this.consumer = order.consumer();
        this.language = order.language();
        this.keyId = seals.key();
        this.templateVersion = seals.templateVersion();
        this.sealedText = seals.text();
        this.textHash = seals.textHash();
        this.sealedEvidence = seals.evidence();
        this.prenotificationDays = prenotificationDays;
        this.createdAt = now;
        account(seals.iban(), order.iban(), order.bic());
    }

    /** What is sealed of a mandate, with its key and what can be said of it without. */
    record MandateSeals(KeyId key, Sealed iban, Sealed text, String textHash, int templateVersion, Sealed evidence) {
    }

    /** Lets something happen to it, as {@link MandateDecision} decides, or fails with the reason. */
    void happens(MandateEvent event, boolean evidenceComplete, Instant now) {
        MandateVerdict verdict = MandateDecision.on(event, new MandateFacts(state, scheme, type, evidenceComplete, true, consumer, signedOn, lastPresentedDueDate),
                Berlin.dayOf(now));
        verdict.refusal().ifPresent(refusal -> {
            throw new ConflictException(refusal.messageKey(), reference);
        });
        state = verdict.state().orElseThrow();
        amendedPending = amendedPending || verdict.amendmentPending();
        if (state.isEnded()) {
            Instant lastCollection = lastPresentedDueDate == null ? now : Berlin.startOf(lastPresentedDueDate);
            endedAt = lastCollection.isAfter(now) ? lastCollection : now;
        }
    }

    void replaces(Mandate older) {
        replaces = older.reference;
    }

    void signed(LocalDate day, String place, Instant now) {
        happens(MandateEvent.SIGNED, true, now);
        signedOn = day;
        signedPlace = place;
    }

    void confirmedByBank(LocalDate day, Instant now) {
        happens(MandateEvent.B2B_CONFIRMED, true, now);
        b2bConfirmedOn = day;
    }

    void revoked(RevokeReason reason, Instant now) {
        happens(MandateEvent.DEBTOR_REVOKED, true, now);
        revokeReason = reason;
    }

    void movesTo(Sealed sealed, Iban iban, Bic bankOfIt, boolean proven, Instant now) {
        happens(MandateEvent.IBAN_CHANGED, proven, now);
        account(sealed, iban, bankOfIt);
    }

    private void account(Sealed sealed, Iban iban, Bic bankOfIt) {
        sealedIban = sealed;
        ibanCountry = iban.country();
        ibanEnd = iban.lastFour();
        bic = bankOfIt == null ? null : bankOfIt.value();
    }

    /** The customer is erased; what is left is evidence. */
    void customerGone(Instant now) {
        if (!state.isEnded()) {
            happens(MandateEvent.CLOSED, true, now);
        }
        customerId = null;
    }

    /** Until when it may be used. */
    public MandateLapse lapse() {
        return MandateLapse.of(signedOn, lastPresentedDueDate);
    }

    /** Country and last characters of the account: all that lists and mails show. */
    public String getMaskedIban() {
        return ibanCountry + "** **** " + ibanEnd;
    }

    public PostalAddress getAddress() {
        return new PostalAddress(street, houseNumber, postcode, town, country);
    }

    public boolean isB2b() {
        return scheme == MandateScheme.B2B;
    }

    KeyId getKeyId() {
        return keyId;
    }

    Sealed sealedIban() {
        return sealedIban;
    }

    Sealed sealedText() {
        return sealedText;
    }

    Sealed sealedEvidence() {
        return sealedEvidence;
    }

    /** Null once the customer was erased. */
    public CustomerId getCustomerId() {
        return customerId;
    }

    public MandateScheme getScheme() {
        return scheme;
    }

    public MandateType getType() {
        return type;
    }

    public MandateState getState() {
        return state;
    }

    public MandateChannel getChannel() {
        return channel;
    }

    public String getReference() {
        return reference;
    }

    public String getCreditorId() {
        return creditorId;
    }

    public String getDebtorName() {
        return debtorName;
    }

    public boolean isConsumer() {
        return consumer;
    }

    public String getBic() {
        return bic;
    }

    public String getLanguage() {
        return language;
    }

    public int getTemplateVersion() {
        return templateVersion;
    }

    public String getTextHash() {
        return textHash;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public String getSignedPlace() {
        return signedPlace;
    }

    public LocalDate getB2bConfirmedOn() {
        return b2bConfirmedOn;
    }

    public int getPrenotificationDays() {
        return prenotificationDays;
    }

    public LocalDate getLastPresentedDueDate() {
        return lastPresentedDueDate;
    }

    public int getCollectionsCount() {
        return collectionsCount;
    }

    public boolean isAmendedPending() {
        return amendedPending;
    }

    public String getReplaces() {
        return replaces;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public RevokeReason getRevokeReason() {
        return revokeReason;
    }
}
