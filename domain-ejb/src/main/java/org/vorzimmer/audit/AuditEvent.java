package org.vorzimmer.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** One attempt to do something that must be accounted for. */
@Entity
@Table(name = "audit_events")
public class AuditEvent extends TenantOwned {

    /** How the attempt ended. */
    public enum Outcome { DONE, REFUSED, FAILED }

    @NotNull @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    /** Null for visitors, timers and API calls without a login. */
    @Column(name = "login_id", updatable = false)
    private Long loginId;

    /** What was tried, such as {@code lead.deleteNow}. */
    @NotNull @Size(max = 60) @Column(name = "action_name", updatable = false)
    private String action;

    /** Kind and number of the object; null where the object is gone or its number would be a personal trace. */
    @Size(max = 60) @Column(name = "object_ref", updatable = false)
    private String object;

    /** A reason or key figure chosen from a list, never free text about a person. */
    @Size(max = 200) @Column(updatable = false)
    private String detail;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Outcome outcome;

    protected AuditEvent() {
    } // for JPA

    AuditEvent(Instant occurredAt, Long loginId, String action, String object, String detail, Outcome outcome) {
        this.occurredAt = occurredAt;
        this.loginId = loginId;
        this.action = action;
        this.object = object;
        this.detail = detail;
        this.outcome = outcome;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public Long getLoginId() {
        return loginId;
    }

    public String getAction() {
        return action;
    }

    public String getObject() {
        return object;
    }

    public String getDetail() {
        return detail;
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
