package org.vorzimmer.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** A time in which a colleague takes no calls. */
@Entity
@Table(name = "agent_breaks")
public class AgentBreak extends TenantOwned {

    /** Why. */
    public enum Reason { PAUSE, LUNCH, MEETING, TRAINING, OTHER }

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Reason reason;

    @NotNull @Column(name = "began_at", updatable = false)
    private Instant beganAt;

    /** Null as long as it lasts. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected AgentBreak() {
    } // for JPA

    AgentBreak(long loginId, Reason reason, Instant now) {
        this.loginId = loginId;
        this.reason = reason;
        this.beganAt = now;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public Long getLoginId() {
        return loginId;
    }

    public Reason getReason() {
        return reason;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
