package org.vorzimmer.trials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;

/** One person's trial, from the sent form to its end or its contract. */
@Entity
@Table(name = "trials")
@NamedQuery(name = Trial.BY_LEAD, query = "select t from Trial t where t.leadId = :lead")
@NamedQuery(name = Trial.OPEN_OF, query = "select t from Trial t where t.openEmail = :email")
@NamedQuery(name = Trial.BY_LINK, query = "select t from Trial t where t.linkHash = :hash")
public class Trial extends TenantOwned {

    static final String BY_LEAD = "Trial.byLead";
    static final String OPEN_OF = "Trial.openOf";
    static final String BY_LINK = "Trial.byLink";

    /** How long a code from a mail is good, and how often it may be typed wrong. */
    static final Duration CODE_LIFE = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

    /** How long the page stays open after the code. */
    static final Duration VISIT = Duration.ofMinutes(30);

    /** Unconfirmed: the mail was not answered yet. Waiting: no line is free. Running, then ended or made a contract. */
    public enum State { UNCONFIRMED, WAITING, RUNNING, ENDED, CONVERTED }

    @Column(name = "lead_id", updatable = false)
    private long leadId;

    @Column(name = "customer_id")
    private CustomerId customerId;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "trial_state")
    private State state;

    @NotBlank @Size(max = 120) @Column(name = "display_name", updatable = false)
    private String displayName;

    @NotNull @Column(updatable = false)
    private EmailAddress email;

    /** The same column once more, as text: a converted attribute takes no LIKE. */
    @Column(name = "email", insertable = false, updatable = false)
    private String emailText;

    /** The address in small letters, as long as the trial is open: nobody has two at a time, which the database sees to. */
    @Size(max = 254) @Column(name = "open_email")
    private String openEmail;

    @NotNull @Size(max = 2) @Column(updatable = false)
    private String language;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId keyId;

    @NotNull @Column(name = "sealed_greeting")
    private Sealed sealedGreeting;

    @Column(name = "sealed_absence")
    private Sealed sealedAbsence;

    /** Sealed, because later mails name the link again. */
    @NotNull @Column(name = "sealed_link", updatable = false)
    private Sealed sealedLink;

    @NotNull @Column(name = "link_hash", updatable = false)
    private String linkHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_until")
    private Instant codeUntil;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "code_sent_at")
    private Instant codeSentAt;

    @Column(name = "visit_hash")
    private String visitHash;

    @Column(name = "visit_until")
    private Instant visitUntil;

    @NotNull @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    /** Last day on which calls are answered. */
    @NotNull @Column(name = "last_day")
    private LocalDate lastDay;

    /** Last day that the deletion rule leaves: no trial runs longer. */
    @NotNull @Column(name = "limit_day", updatable = false)
    private LocalDate limitDay;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "waiting_told_at")
    private Instant waitingToldAt;

    @Column(name = "contract_asked_at")
    private Instant contractAskedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Trial() {
    } // for JPA

    /** @param limitDay last day on which its data may exist */
    Trial(long leadId, TrialWish wish, KeyId keyId, TrialSeals seals, LocalDate limitDay, Instant now) {
        this.leadId = leadId;
        this.state = State.UNCONFIRMED;
        this.displayName = wish.name();
        this.email = wish.email();
        this.openEmail = wish.email().loginKey();
        this.language = wish.language();
        this.keyId = keyId;
        this.sealedGreeting = seals.greeting();
        this.sealedAbsence = seals.absence();
        this.sealedLink = seals.link();
        this.linkHash = seals.linkHash();
        this.submittedAt = now;
        this.lastDay = limitDay;
        this.limitDay = limitDay;
    }

    void codeSent(String hash, Instant now) {
        codeHash = hash;
        codeUntil = now.plus(CODE_LIFE);
        codeTries = 0;
        codeSentAt = now;
    }

    /** A code was mailed a moment ago: nobody's mailbox is to be filled by pressing a button. */
    boolean mayHaveCode(Instant now) {
        return codeSentAt == null || !now.isBefore(codeSentAt.plus(BETWEEN_CODES));
    }

    /** True once for the right code in its time; each wrong one is counted, and after the last the code is worth nothing. */
    boolean redeem(String hash, Instant now) {
        if (codeHash == null || codeUntil == null || !now.isBefore(codeUntil)) {
            return false;
        }
        if (!TrialSecrets.same(codeHash, hash)) {
            codeTries++;
            if (codeTries >= MOST_TRIES) {
                codeHash = null;
            }
            return false;
        }
        codeHash = null;
        return true;
    }

    void visitBegins(String hash, Instant now) {
        visitHash = hash;
        visitUntil = now.plus(VISIT);
    }

    boolean isVisit(String hash, Instant now) {
        return visitUntil != null && now.isBefore(visitUntil) && TrialSecrets.same(visitHash, hash);
    }

    /** The person has the mail; from now on a line is looked for. */
    void confirmed(Instant now) {
        if (state == State.UNCONFIRMED) {
            state = State.WAITING;
            confirmedAt = now;
        }
    }

    void belongsTo(CustomerId customer) {
        customerId = customer;
    }

    void waitingTold(Instant now) {
        waitingToldAt = now;
    }

    void started(Instant now) {
        state = State.RUNNING;
        startedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** False when it had ended before. */
    boolean end(Instant now) {
        if (!isOpen()) {
            return false;
        }
        state = State.ENDED;
        endedAt = now;
        openEmail = null;
        return true;
    }

    void converted(Instant now) {
        state = State.CONVERTED;
        endedAt = now;
        openEmail = null;
    }

    void contractAsked(Instant now) {
        contractAskedAt = now;
    }

    void say(Sealed greeting, Sealed absence) {
        sealedGreeting = greeting;
        sealedAbsence = absence;
    }

    /** Sooner or later than planned, from today on and never beyond what the deletion rule leaves. */
    void lastDay(LocalDate day, LocalDate today) {
        if (day.isBefore(today) || day.isAfter(limitDay)) {
            throw new InvalidInputException("trials.lastDay.wrong", day.toString());
        }
        lastDay = day;
        remindedAt = null;
    }

    /** Days on which calls are still answered, today among them; none after the end. */
    public long daysLeft(Instant now) {
        return isOpen() ? Math.max(0, ChronoUnit.DAYS.between(Berlin.dayOf(now), lastDay) + 1) : 0;
    }

    public boolean isConverted() {
        return state == State.CONVERTED;
    }

    /** The mail was not answered yet. */
    boolean isUnconfirmed() {
        return state == State.UNCONFIRMED;
    }

    /** Neither ended nor a contract. */
    public boolean isOpen() {
        return state != State.ENDED && state != State.CONVERTED;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    KeyId keyId() {
        return keyId;
    }

    Sealed sealedGreeting() {
        return sealedGreeting;
    }

    Sealed sealedAbsence() {
        return sealedAbsence;
    }

    Sealed sealedLink() {
        return sealedLink;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    Instant waitingToldAt() {
        return waitingToldAt;
    }

    public long getLeadId() {
        return leadId;
    }

    /** Null until the address is confirmed. */
    public CustomerId getCustomerId() {
        return customerId;
    }

    public State getState() {
        return state;
    }

    public String getDisplayName() {
        return displayName;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public LocalDate getLimitDay() {
        return limitDay;
    }

    public Instant getContractAskedAt() {
        return contractAskedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
