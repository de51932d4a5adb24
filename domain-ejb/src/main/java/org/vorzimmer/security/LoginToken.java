package org.vorzimmer.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** The right to set a login's password once, given to whoever holds the link; only the link's hash is known here. */
@Entity
@Table(name = "login_tokens")
public class LoginToken extends TenantOwned {

    /** What a link is for and how long it is good. */
    public enum Purpose {

        RESET(Duration.ofMinutes(60)), INVITATION(Duration.ofHours(72));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "login_id", updatable = false)
    private Login login;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Purpose purpose;

    @NotNull @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotNull @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** When it stopped or will stop being good, from which the deletion rule counts. */
    @NotNull @Column(name = "done_at")
    private Instant doneAt;

    protected LoginToken() {
    } // for JPA

    LoginToken(Login login, Purpose purpose, String token, Instant now) {
        this.login = login;
        this.purpose = purpose;
        this.tokenHash = SecretToken.hash(token);
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life);
        this.doneAt = expiresAt;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && login.mayBeSetUp(now);
    }

    /** The first use, or the use of another link of the same login. */
    void spend(Instant now) {
        usedAt = now;
        doneAt = now.isBefore(doneAt) ? now : doneAt;
    }

    Login login() {
        return login;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
