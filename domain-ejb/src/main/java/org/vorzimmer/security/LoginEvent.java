package org.vorzimmer.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** What happened to a login and when, for the person and for the defence against attacks; without address or device. */
@Entity
@Table(name = "login_events")
public class LoginEvent extends TenantOwned {

    /** The kinds of events that are kept. */
    public enum Kind { SIGNED_IN, REFUSED, BLOCKED, SIGNED_OUT, PASSWORD_CHANGED, RESET_ASKED, SECOND_FACTOR_ON, SECOND_FACTOR_OFF, SECOND_FACTOR_REFUSED, RECOVERY_CODE_USED }

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Kind kind;

    @NotNull @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    protected LoginEvent() {
    } // for JPA

    LoginEvent(Login login, Kind kind, Instant now) {
        this.loginId = login.getId();
        this.kind = kind;
        this.occurredAt = now;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }
}
