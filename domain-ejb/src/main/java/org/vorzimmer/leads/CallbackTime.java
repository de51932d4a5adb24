package org.vorzimmer.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** One window in which a person wants to be called, and what became of it. */
@Entity
@Table(name = "callback_times")
@NamedQuery(name = CallbackTime.OF_LEAD, query = "select t from CallbackTime t where t.lead.id = :lead order by t.fromAt, t.id")
@NamedQuery(name = CallbackTime.BEFORE, query = "select t from CallbackTime t where t.outcome = org.vorzimmer.leads.CallbackTime.Outcome.WAITING"
        + " and t.fromAt <= :latest order by t.fromAt, t.id")
public class CallbackTime extends TenantOwned {

    static final String OF_LEAD = "CallbackTime.ofLead";
    static final String BEFORE = "CallbackTime.before";

    /** Missed: it passed and nobody said what happened. Dropped: it was not needed any more. */
    public enum Outcome { WAITING, REACHED, NOT_REACHED, MISSED, DROPPED }

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "lead_id", updatable = false)
    private Lead lead;

    @NotNull @Column(name = "from_at", updatable = false)
    private Instant fromAt;

    @NotNull @Column(name = "until_at", updatable = false)
    private Instant untilAt;

    @NotNull @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** When the reminder before it was sent. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** When the office heard that it has begun and nobody is in charge. */
    @Column(name = "urged_at")
    private Instant urgedAt;

    protected CallbackTime() {
    } // for JPA

    CallbackTime(Lead lead, CallbackWindow window) {
        this.lead = lead;
        this.fromAt = window.from();
        this.untilAt = window.until();
        this.outcome = Outcome.WAITING;
    }

    /** The first outcome counts: a second one, of a double click or of a timer that came late, changes nothing. */
    boolean settle(Outcome how, Instant now) {
        if (outcome != Outcome.WAITING) {
            return false;
        }
        outcome = how;
        settledAt = now;
        return true;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void urged(Instant now) {
        urgedAt = now;
    }

    Lead lead() {
        return lead;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    Instant urgedAt() {
        return urgedAt;
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }

    public CallbackWindow getWindow() {
        return new CallbackWindow(fromAt, untilAt);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Instant getSettledAt() {
        return settledAt;
    }
}
