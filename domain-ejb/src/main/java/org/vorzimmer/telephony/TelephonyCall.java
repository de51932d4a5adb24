package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.tenancy.TenantOwned;

/**
 * One call on a customer's line, as the telephone system's events tell it. Whatever their order of arrival, the same events give the same picture:
 * what happens once keeps its earliest time, what may happen again its latest, and the end its last. Where events contradict each other about what
 * cannot change, such as the caller, the smaller value stays: any rule would do that does not depend on who came first.
 */
@Entity
@Table(name = "telephony_calls")
public class TelephonyCall extends TenantOwned {

    /** After this long without an event a call is taken for ended: its end was lost on the way. */
    static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    @NotNull @Size(max = TelephoneEvent.LONGEST_NAME) @Column(name = "call_key", updatable = false)
    private String callKey;

    @NotNull @Column(name = "customer_id", updatable = false)
    private CustomerId customerId;

    @NotNull @Column(name = "line_e164", updatable = false)
    private PhoneNumber line;

    /** Null when withheld. */
    @Column(name = "caller_e164")
    private PhoneNumber caller;

    @NotNull @Enumerated(EnumType.STRING)
    private DiversionReason reason;

    @Column(name = "ringing_at")
    private Instant ringingAt;

    /** When it was answered first. */
    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Who answered last, and since when; null when the extension is nobody's. */
    @Column(name = "agent_login_id")
    private Long agentLogin;

    @Column(name = "agent_since_at")
    private Instant agentSince;

    /** When it was transferred last, and to whom. */
    @Column(name = "transferred_at")
    private Instant transferredAt;

    @Column(name = "target_e164")
    private PhoneNumber target;

    @Column(name = "ended_at")
    private Instant endedAt;

    @NotNull @Column(name = "last_event_at")
    private Instant lastEventAt;

    protected TelephonyCall() {
    } // for JPA

    TelephonyCall(String callKey, CustomerId customer, PhoneNumber line, Instant firstEventAt) {
        this.callKey = callKey;
        this.customerId = customer;
        this.line = line;
        this.reason = DiversionReason.UNKNOWN;
        this.lastEventAt = firstEventAt;
    }

    /** @param agent whose extension the event names; null when nobody's */
    void take(TelephoneEvent event, Long agent) {
        caller = smaller(caller, event.caller());
        reason = reason == DiversionReason.UNKNOWN || event.reason().compareTo(reason) < 0 ? event.reason() : reason;
        lastEventAt = later(lastEventAt, event.at());
        switch (event.kind()) {
            case RINGING -> ringingAt = earlier(ringingAt, event.at());
            case ANSWERED -> answered(event.at(), agent);
            case TRANSFERRED -> transferred(event.at(), event.target());
            case ENDED -> endedAt = later(endedAt, event.at());
            default -> throw new IllegalStateException("No such kind: " + event.kind());
        }
    }

    private void answered(Instant at, Long agent) {
        answeredAt = earlier(answeredAt, at);
        if (agent != null && isLatest(at, agentSince, agent.compareTo(agentLogin == null ? Long.MAX_VALUE : agentLogin))) {
            agentLogin = agent;
            agentSince = at;
        }
    }

    private void transferred(Instant at, PhoneNumber to) {
        int order = to == null ? 1 : target == null ? -1 : to.e164().compareTo(target.e164());
        if (isLatest(at, transferredAt, order)) {
            transferredAt = at;
            target = to;
        }
    }

    /** At the same moment the smaller value counts. */
    private static boolean isLatest(Instant at, Instant known, int order) {
        return known == null || at.isAfter(known) || at.equals(known) && order < 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static PhoneNumber smaller(PhoneNumber one, PhoneNumber other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.e164().compareTo(other.e164()) <= 0 ? one : other;
    }

    public String getCallKey() {
        return callKey;
    }

    public CustomerId getCustomerId() {
        return customerId;
    }

    public PhoneNumber getLine() {
        return line;
    }

    public PhoneNumber getCaller() {
        return caller;
    }

    public DiversionReason getReason() {
        return reason;
    }

    public Instant getRingingAt() {
        return ringingAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Long getAgentLogin() {
        return agentLogin;
    }

    public Instant getTransferredAt() {
        return transferredAt;
    }

    public PhoneNumber getTarget() {
        return target;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** When its first known event happened. */
    Instant since() {
        return ringingAt != null ? ringingAt : answeredAt != null ? answeredAt : lastEventAt;
    }
}
