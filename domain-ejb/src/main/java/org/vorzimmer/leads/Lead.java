package org.vorzimmer.leads;

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
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.notification.AnsweredMail;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.rules.Facts;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

/** One enquiry of one person, from its first word to the moment at which the communication has ended. */
@Entity
@Table(name = "leads")
@NamedQuery(name = Lead.BY_SUBMISSION, query = "select l from Lead l where l.submission = :submission")
@NamedQuery(name = Lead.BY_REFERENCE, query = "select l from Lead l where l.reference = :reference")
public class Lead extends TenantOwned {

    /** Events of the policies' rules. */
    static final String RECEIVED = "INQUIRY_RECEIVED";
    static final String ASKED_IN_WRITING = "WRITTEN_REQUEST";
    static final String TRIAL_SUBMITTED = "TRIAL_SUBMITTED";
    static final String CONTRACT = "CONTRACT_CONCLUDED";

    static final String BY_SUBMISSION = "Lead.bySubmission";
    static final String BY_REFERENCE = "Lead.byReference";

    /** How the enquiry reached the office; what is spoken about by telephone and what comes with a trial have deletion rules of their own. */
    public enum Channel { FORM, MAIL, LETTER, PHONE, CALLBACK, CHAT, TRIAL }

    /** New: nobody has taken it. Open: somebody has. Answered: the person has our answer. Closed: the communication has ended. */
    public enum State { NEW, OPEN, ANSWERED, CLOSED }

    /** Why the communication ended. */
    public enum CloseReason { SETTLED, NO_INTEREST, CONTRACT, NOT_REACHED, SPAM }

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Channel channel;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    /** Short number for the person and the office, such as K7F-29M; says nothing about the person. */
    @NotBlank @Column(name = "reference_code", updatable = false)
    private String reference;

    /** Makes sending the same form twice one enquiry. */
    @NotBlank @Column(updatable = false)
    private String submission;

    @Size(max = 120)
    private String company;

    @Size(max = 80) @Column(name = "first_name")
    private String firstName;

    @Size(max = 120) @Column(name = "last_name")
    private String lastName;

    private EmailAddress email;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "email", insertable = false, updatable = false)
    private String emailText;

    private PhoneNumber phone;

    @Column(name = "phone", insertable = false, updatable = false)
    private String phoneText;

    @Size(max = 160)
    private String subject;

    @NotNull @Size(max = 2) @Column(updatable = false)
    private String language;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    /** Last word of either side: a lead that nobody touches ends by itself. */
    @NotNull @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING) @Column(name = "close_reason")
    private CloseReason closeReason;

    /** Set when a contract came of it: the person is a customer now and the lead's own period no longer counts. */
    @Column(name = "contract_at")
    private Instant contractAt;

    /** The customer whom the person has become or always was: the enquiry stands with the customer's data. */
    @Column(name = "customer_id")
    private CustomerId customerId;

    /** Set when the person asked for deletion in writing: ends every period at once. */
    @Column(name = "erasure_asked_at")
    private Instant erasureAskedAt;

    /** Last day for which the person has agreed to longer storage. */
    @Column(name = "kept_until")
    private LocalDate keptUntil;

    /** Set while it looks like misuse and nobody has looked: it is in no list but that of the quarantine. */
    @Column(name = "suspected_at")
    private Instant suspectedAt;

    /** Names of the {@link SpamSign}s it shows, with commas; null for none. */
    @Column(name = "spam_signs", updatable = false)
    private String spamSigns;

    /** Why the mail of ours was sent that this one answers, such as {@code contracts.noticeConfirmed}; null when it answers none. */
    @Column(name = "answers_purpose", updatable = false)
    private String answersPurpose;

    /** Kind and number of the record that the answered mail was about; null once that is erased. */
    @Column(name = "matter_kind")
    private String matterKind;

    @Column(name = "matter_id")
    private Long matterId;

    protected Lead() {
    } // for JPA

    Lead(Arrival arrival, String reference, KeyId keyId, Instant now) {
        Enquiry enquiry = arrival.enquiry();
        this.channel = arrival.channel();
        this.state = State.NEW;
        this.reference = reference;
        this.submission = arrival.submission();
        this.spamSigns = SpamSigns.asText(arrival.signs());
        this.suspectedAt = SpamSigns.areSuspicious(arrival.signs()) ? now : null;
        this.answersPurpose = arrival.answers().map(AnsweredMail::purpose).orElse(null);
        this.matterKind = arrival.answers().map(AnsweredMail::aboutKind).orElse(null);
        this.matterId = arrival.answers().map(AnsweredMail::aboutId).orElse(null);
        this.company = enquiry.company();
        this.firstName = enquiry.firstName();
        this.lastName = enquiry.lastName();
        this.email = enquiry.email();
        this.phone = enquiry.phone();
        this.subject = enquiry.subject();
        this.language = enquiry.language();
        this.keyId = keyId;
        this.receivedAt = now;
        this.lastActivityAt = now;
    }

    void assignTo(Long loginId, Instant now) {
        assigneeId = loginId;
        if (state == State.NEW && loginId != null) {
            state = State.OPEN;
        }
        lastActivityAt = now;
    }

    void answered(Instant now) {
        state = State.ANSWERED;
        suspectedAt = null; // nobody answers what is misuse
        lastActivityAt = now;
    }

    /** Somebody has looked at it and found it real. */
    void trusted(Instant now) {
        suspectedAt = null;
        lastActivityAt = now;
    }

    void touched(Instant now) {
        lastActivityAt = now;
    }

    /** The person wrote again, which no robot does: the communication goes on, also when we thought it had ended. */
    void heardAgain(Instant now) {
        suspectedAt = null;
        reopen(now);
    }

    void close(CloseReason reason, Instant now) {
        state = State.CLOSED;
        suspectedAt = null; // somebody has looked
        closeReason = reason;
        closedAt = now;
        if (customerId == null) {
            contractAt = reason == CloseReason.CONTRACT ? now : null;
        }
        lastActivityAt = now;
    }

    void reopen(Instant now) {
        state = State.OPEN;
        closedAt = null;
        closeReason = null;
        if (customerId == null) {
            contractAt = null;
        }
        lastActivityAt = now;
    }

    void joinTo(CustomerId customer, Instant now) {
        customerId = customer;
        contractAt = now;
        lastActivityAt = now;
    }

    void partFromCustomer(Instant now) {
        customerId = null;
        contractAt = null;
        lastActivityAt = now;
    }

    /** The person takes the consent to be contacted back: the communication has ended, and no period goes on. */
    void consentWithdrawn(Instant now) {
        if (!isClosed()) {
            close(CloseReason.NO_INTEREST, now);
        }
        keptUntil = null;
        erasureAskedAt = now;
    }

    /** Whether a contract came of it, which is a reason of its own to keep it. */
    boolean isContract() {
        return contractAt != null;
    }

    /** @param lastDay null when the person has withdrawn it: the rule alone counts again */
    void keepUntil(LocalDate lastDay) {
        keptUntil = lastDay;
    }

    /** What stands in lists: the person, else the company, else the address. */
    public String getDisplayName() {
        String person = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
        if (!person.isEmpty()) {
            return person;
        }
        if (company != null) {
            return company;
        }
        return email == null ? reference : email.value();
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    public boolean isQuarantined() {
        return suspectedAt != null;
    }

    public Set<SpamSign> getSpamSigns() {
        return SpamSigns.parse(spamSigns);
    }

    public Channel getChannel() {
        return channel;
    }

    public State getState() {
        return state;
    }

    public String getReference() {
        return reference;
    }

    public String getCompany() {
        return company;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public PhoneNumber getPhone() {
        return phone;
    }

    public String getSubject() {
        return subject;
    }

    public String getLanguage() {
        return language;
    }

    KeyId getKeyId() {
        return keyId;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getLastActivityAt() {
        return lastActivityAt;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    /** Null while it belongs to no customer. */
    public CustomerId getCustomerId() {
        return customerId;
    }

    public String getAnswersPurpose() {
        return answersPurpose;
    }

    public String getMatterKind() {
        return matterKind;
    }

    public Long getMatterId() {
        return matterId;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public LocalDate getKeptUntil() {
        return keptUntil;
    }

    /** What a deletion rule must know of it; the same attributes as {@link LeadHolder} describes to the runs. */
    Facts facts(RetentionRule rule, Set<HoldType> holds) {
        Instant trigger = rule.trigger().equals(RECEIVED) || rule.trigger().equals(TRIAL_SUBMITTED) ? receivedAt : closedAt;
        boolean asked = rule.ends().early().contains(ASKED_IN_WRITING) && erasureAskedAt != null;
        boolean cancelled = rule.ends().cancelIf().filter(CONTRACT::equals).isPresent() && contractAt != null;
        return new Facts(Optional.ofNullable(trigger), Optional.of(lastActivityAt), asked ? Optional.of(erasureAskedAt) : Optional.empty(), cancelled,
                Optional.empty(), Optional.empty(), Optional.ofNullable(keptUntil), holds);
    }

    DataKind kind() {
        return channel == Channel.TRIAL ? TrialLeadHolder.KIND : channel == Channel.PHONE || channel == Channel.CALLBACK ? PhoneLeadHolder.KIND : ContactLeadHolder.KIND;
    }

    public CloseReason getCloseReason() {
        return closeReason;
    }
}
