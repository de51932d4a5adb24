package org.vorzimmer.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.tenancy.TenantOwned;

/** What proves one person's sign-up, step by step; names nobody, and is found by whoever brings the address or the link. */
@Entity
@Table(name = "newsletter_proofs")
@NamedQuery(name = Proof.BY_TOKEN, query = "select p from Proof p where p.tokenHash = :hash")
@NamedQuery(name = Proof.OF_SUBSCRIPTION, query = "select p from Proof p where p.subscriptionNo = :subscription order by p.id")
public class Proof extends TenantOwned {

    static final String BY_TOKEN = "Proof.byToken";
    static final String OF_SUBSCRIPTION = "Proof.ofSubscription";

    /** A link is good as long as an unconfirmed sign-up is kept. */
    static final Duration LINK_LIVES = Duration.ofDays(14);

    /** A number only: the proof outlives its subscription. */
    @Column(name = "subscription_no", updatable = false)
    private long subscriptionNo;

    @NotNull @Column(name = "address_hash", updatable = false)
    private String addressHash;

    @NotNull @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @NotNull @Column(name = "form_url", updatable = false)
    private String formUrl;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private TextLanguage language;

    @Column(name = "text_number", updatable = false)
    private int textNumber;

    /** Where the technical data of the sent form stand, which have a period of their own. */
    @Column(name = "form_meta_no", updatable = false)
    private Long formMetaNo;

    /** The words of the mail, with dots where the link's secret stood. */
    @NotNull @Column(name = "mail_text", updatable = false)
    private String mailText;

    @NotNull @Column(name = "mail_message_id", updatable = false)
    private String mailMessageId;

    @NotNull @Column(name = "mailed_at", updatable = false)
    private Instant mailedAt;

    @NotNull @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Proof() {
    } // for JPA

    Proof(long subscriptionNo, String addressHash, Form form, SentMail mail, Instant now) {
        this.subscriptionNo = subscriptionNo;
        this.addressHash = addressHash;
        this.requestedAt = now;
        this.formUrl = form.url();
        this.language = form.language();
        this.textNumber = form.textNumber();
        this.formMetaNo = form.metaNo();
        this.mailText = mail.text();
        this.mailMessageId = mail.messageId();
        this.mailedAt = now;
        this.tokenHash = mail.tokenHash();
    }

    /**
     * The form that was sent.
     *
     * @param textNumber version of the consent text beside its button
     * @param metaNo number under which its technical data are kept
     */
    record Form(String url, TextLanguage language, int textNumber, Long metaNo) {
    }

    /**
     * The mail that asks for confirmation.
     *
     * @param text its words, without the link's secret
     */
    record SentMail(String text, String messageId, String tokenHash) {
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isOpen(Instant now) {
        return confirmedAt == null && endedAt == null && now.isBefore(mailedAt.plus(LINK_LIVES));
    }

    long getSubscriptionNo() {
        return subscriptionNo;
    }

    String getAddressHash() {
        return addressHash;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public String getFormUrl() {
        return formUrl;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    public int getTextNumber() {
        return textNumber;
    }

    public String getMailText() {
        return mailText;
    }

    public String getMailMessageId() {
        return mailMessageId;
    }

    public Instant getMailedAt() {
        return mailedAt;
    }

    public String getTokenHash() {
        return tokenHash;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
