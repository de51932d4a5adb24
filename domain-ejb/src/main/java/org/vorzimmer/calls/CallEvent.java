package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.Sealed;

/** One line of a call's log: what happened, when, and by whose doing. */
@Entity
@Table(name = "call_events")
@NamedQuery(name = CallEvent.OF_CALL, query = "select e from CallEvent e where e.callId = :call order by e.at, e.id")
public class CallEvent extends TenantOwned {

    static final String OF_CALL = "CallEvent.ofCall";

    /** What happened. */
    public enum Kind {
        RANG, BEGUN, ANSWERED, TAKEN, PARKED, RESUMED, ATTEMPT, TRANSFERRED, ENDED, GIVEN_UP, NOTE_COMPLETED, NOTE_SENT,
        READ, ACKNOWLEDGED, ASSIGNED, DONE, REOPENED, RATED, TRASHED, RESTORED
    }

    @NotNull @Column(name = "call_id", updatable = false)
    private Long callId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Kind kind;

    @NotNull @Column(name = "happened_at", updatable = false)
    private Instant at;

    /** Who did it, of the office or of the customer; null for the telephone system and the program itself. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    /** Of an attempt only. */
    @Enumerated(EnumType.STRING) @Column(updatable = false)
    private AttemptOutcome outcome;

    @Column(name = "sealed_detail", updatable = false)
    private Sealed sealedDetail;

    protected CallEvent() {
    } // for JPA

    CallEvent(long callId, Kind kind, Instant at, Long loginId, AttemptOutcome outcome, Sealed detail) {
        this.callId = callId;
        this.kind = kind;
        this.at = at;
        this.loginId = loginId;
        this.outcome = outcome;
        this.sealedDetail = detail;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public Long getLoginId() {
        return loginId;
    }

    public AttemptOutcome getOutcome() {
        return outcome;
    }

    Sealed sealedDetail() {
        return sealedDetail;
    }
}
