package org.vorzimmer.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** One sign-in on one device, from password to sign-out; the row, not the server's memory, decides whether it is still good. */
@Entity
@Table(name = "login_sessions")
@NamedQuery(name = LoginSession.OPEN_OF, query = """
        select s from LoginSession s
        where s.login.id = :login and s.endedAt is null
        order by s.lastSeenAt desc, s.id""")
public class LoginSession extends TenantOwned {

    static final String OPEN_OF = "LoginSession.openOf";

    /** What is still missing before the roles are given. */
    public enum Stage { SECOND_FACTOR, NEW_PASSWORD, ENROL_SECOND_FACTOR, COMPLETE }

    /** How often a request is written down; finer would be a write for each click. */
    static final Duration SEEN_STEP = Duration.ofMinutes(1);

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "login_id", updatable = false)
    private Login login;

    @NotNull @Enumerated(EnumType.STRING)
    private Stage stage;

    /** Browser and system in words, such as "Firefox, Linux"; never the full header. */
    @NotNull @Size(max = 80) @Column(updatable = false)
    private String device;

    @NotNull @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @NotNull @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LoginSession() {
    } // for JPA

    LoginSession(Login login, Stage stage, String device, Instant now) {
        this.login = login;
        this.stage = stage;
        this.device = device.length() > 80 ? device.substring(0, 80) : device;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    boolean isOpen(Instant now, Duration idle, Duration absolute) {
        return endedAt == null && now.isBefore(lastSeenAt.plus(idle)) && now.isBefore(startedAt.plus(absolute));
    }

    /** The end that counts for deletion when nobody signed out. */
    Instant timedOutAt(Duration idle, Duration absolute) {
        Instant byIdle = lastSeenAt.plus(idle);
        Instant byAge = startedAt.plus(absolute);
        return byIdle.isBefore(byAge) ? byIdle : byAge;
    }

    void enter(Stage next) {
        stage = next;
    }

    Login login() {
        return login;
    }

    public Stage getStage() {
        return stage;
    }

    public String getDevice() {
        return device;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }
}
