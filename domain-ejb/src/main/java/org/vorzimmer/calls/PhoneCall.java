package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** One call on a customer's line, from the first ring to its place in the customer's history. Times count, not the order in which they are heard of. */
@Entity
@Table(name = "phone_calls")
@NamedQuery(name = PhoneCall.BY_KEY, query = "select c from PhoneCall c where c.callKey = :key")
public class PhoneCall extends TenantOwned {

    static final String BY_KEY = "PhoneCall.byKey";

    /** Wrap-up: it is over and the note is not. Done: the note is complete. Missed: it ended before anybody answered. */
    public enum State { RINGING, TALKING, WRAP_UP, DONE, MISSED }

    /** Where it is known from. */
    public enum Origin { TELEPHONE, BY_HAND }

    /** Open: only the office knows it. Counted: missed while no instruction was in force, soon gone but for its number. */
    public enum Folder { OPEN, HISTORY, TRASH, COUNTED }

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    /** The telephone system's name of the call, or a random word. */
    @NotBlank @Size(max = 80) @Column(name = "call_key", updatable = false)
    private String callKey;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Origin origin;

    /** The number that was called; null for a call that was begun by hand. */
    @Column(name = "line_e164", updatable = false)
    private PhoneNumber line;

    @NotNull @Enumerated(EnumType.STRING)
    private DiversionReason diversion;

    private boolean withheld;

    @Column(name = "caller_token")
    private Long callerToken;

    @Column(name = "sealed_caller")
    private Sealed sealedCaller;

    @Column(name = "contact_id")
    private Long contactId;

    /** The earliest that was heard of it. */
    @NotNull @Column(name = "rang_at")
    private Instant rangAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** The latest that was heard of it, so that a lost end keeps nothing for ever. */
    @NotNull @Column(name = "last_at")
    private Instant lastAt;

    private boolean transferred;

    @Column(name = "agent_id")
    private Long agentId;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "call_state")
    private State state = State.RINGING;

    /** Whether nothing is left to write about it. */
    private boolean settled;

    @Embedded
    private Snapshot snapshot;

    @NotNull @Enumerated(EnumType.STRING)
    private Folder folder = Folder.OPEN;

    @Embedded
    private Handling handling = new Handling();

    /** When the customer's contract ended; starts the rules that name it. */
    @Column(name = "contract_end_at")
    private Instant contractEndAt;

    protected PhoneCall() {
    } // for JPA

    /** @param line null when it is begun by hand */
    PhoneCall(CustomerId customer, String callKey, PhoneNumber line, DiversionReason diversion, Instant at) {
        this.customerId = customer;
        this.callKey = callKey;
        this.origin = line == null ? Origin.BY_HAND : Origin.TELEPHONE;
        this.line = line;
        this.diversion = diversion;
        this.rangAt = at;
        this.lastAt = at;
    }

    /** @param token null, like the rest, when the number is withheld */
    void from(Long token, Sealed caller, Long contact, boolean numberWithheld) {
        callerToken = token;
        sealedCaller = caller;
        contactId = contact;
        withheld = numberWithheld;
    }

    void decided(Snapshot decision) {
        snapshot = decision;
        sort();
    }

    void endsWith(Instant contractEnd) {
        contractEndAt = contractEnd;
    }

    /** Takes in what the telephone system tells, in whatever order and as often as it likes. */
    void hear(CallSignal.Kind kind, Instant at, DiversionReason reason, Long agentLogin) {
        rangAt = earlier(rangAt, at);
        lastAt = at.isAfter(lastAt) ? at : lastAt;
        diversion = reason == DiversionReason.UNKNOWN ? diversion : reason;
        switch (kind) {
            case ANSWERED -> answeredAt = earlier(answeredAt, at);
            case TRANSFERRED -> {
                answeredAt = earlier(answeredAt, at);
                transferred = true;
            }
            case ENDED -> endedAt = earlier(endedAt, at);
            default -> { } // it rings, as was said already
        }
        agentId = agentId == null ? agentLogin : agentId;
        sort();
    }

    /** One colleague has it from now on; taking what is one's own changes nothing. */
    void take(long agent, Instant now) {
        if (agentId != null && agentId != agent) {
            throw new ConflictException("calls.taken", "Call " + getId());
        }
        if (state == State.MISSED) {
            throw new ConflictException("calls.over", "Call " + getId());
        }
        agentId = agent;
        answeredAt = answeredAt == null ? now : answeredAt;
        parkedAt = null;
        sort();
    }

    /** @param agent null makes it everybody's again */
    void give(Long agent) {
        if (!isOpen()) {
            throw new ConflictException("calls.over", "Call " + getId());
        }
        agentId = agent;
    }

    void park(Instant now) {
        parkedAt = now;
    }

    void resume() {
        parkedAt = null;
    }

    /** Nothing is left to write; a call that was begun by hand is over with that. */
    void settle(NoteUrgency urgency, Instant now) {
        settled = true;
        parkedAt = null;
        handling.mark(urgency);
        if (origin == Origin.BY_HAND) {
            endedAt = endedAt == null ? now : endedAt;
            lastAt = endedAt;
        }
        sort();
    }

    /** The telephone system never told the end of it. */
    void giveUp(Instant at) {
        endedAt = earlier(endedAt, at);
        sort();
    }

    void putThrough() {
        transferred = true;
    }

    void trash(Instant now) {
        if (folder == Folder.HISTORY) {
            folder = Folder.TRASH;
            handling.trash(now);
        }
    }

    void restore() {
        if (folder == Folder.TRASH) {
            folder = Folder.HISTORY;
            handling.trash(null);
        }
    }

    private void sort() {
        boolean over = endedAt != null;
        if (settled) {
            state = State.DONE;
        } else if (over) {
            state = answeredAt == null ? State.MISSED : State.WRAP_UP;
        } else {
            state = answeredAt == null ? State.RINGING : State.TALKING;
        }
        if (folder != Folder.TRASH) {
            folder = switch (state) {
                case DONE -> Folder.HISTORY;
                case MISSED -> snapshot != null && snapshot.isInForce() ? Folder.HISTORY : Folder.COUNTED;
                default -> Folder.OPEN;
            };
        }
        if (folder == Folder.COUNTED) {
            from(null, null, null, withheld);
        }
    }

    private static Instant earlier(Instant known, Instant heard) {
        return known == null || heard.isBefore(known) ? heard : known;
    }

    public boolean isMissed() {
        return state == State.MISSED;
    }

    /** Still an affair of the office: it rings, somebody speaks, or the note is not complete. */
    public boolean isOpen() {
        return folder == Folder.OPEN;
    }

    Instant waitingSince() {
        return parkedAt == null ? rangAt : parkedAt;
    }

    public boolean isParked() {
        return parkedAt != null;
    }

    /** How long the caller spoke to us; null while nobody knows. */
    public Duration getTalked() {
        return answeredAt == null || endedAt == null || endedAt.isBefore(answeredAt) ? null : Duration.between(answeredAt, endedAt);
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public Origin getOrigin() {
        return origin;
    }

    public PhoneNumber getLine() {
        return line;
    }

    public DiversionReason getDiversion() {
        return diversion;
    }

    public boolean isWithheld() {
        return withheld;
    }

    Long callerToken() {
        return callerToken;
    }

    Sealed sealedCaller() {
        return sealedCaller;
    }

    public Long getContactId() {
        return contactId;
    }

    public Instant getRangAt() {
        return rangAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public boolean isTransferred() {
        return transferred;
    }

    public Long getAgentId() {
        return agentId;
    }

    public State getState() {
        return state;
    }

    public Snapshot getSnapshot() {
        return snapshot;
    }

    public Folder getFolder() {
        return folder;
    }

    public Handling getHandling() {
        return handling;
    }
}
