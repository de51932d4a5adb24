package org.vorzimmer.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.tenancy.TenantOwned;

/** A person's right to sign in at one tenant: name, password, roles, second factor and the reasons to refuse it. */
@Entity
@Table(name = "logins")
@NamedQuery(name = Login.BY_NAME, query = "select l from Login l where l.loginName = :name")
public class Login extends TenantOwned {

    static final String BY_NAME = "Login.byName";

    /** Invited logins have no password yet; locked ones were locked by a person, not by the throttle. */
    public enum Status { INVITED, ACTIVE, LOCKED }

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_BLOCK = Duration.ofMinutes(15);

    @NotBlank @Size(max = 254) @Column(name = "login_name")
    private String loginName;

    @NotNull
    private EmailAddress email;

    @NotBlank @Size(max = 120) @Column(name = "display_name")
    private String displayName;

    @NotNull @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_temporary")
    private boolean passwordTemporary;

    @Column(name = "password_valid_until")
    private Instant passwordValidUntil;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The last day as an instant, from which the deletion rule counts. */
    @Column(name = "left_at")
    private Instant leftAt;

    /** Whether what the login belongs to is out of service; each person's own state stays as it is meanwhile. */
    private boolean suspended;

    @NotNull @Size(max = 2)
    private String language = "de";

    @Column(name = "failed_tries")
    private int failedTries;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "totp_secret")
    private byte[] totpSecret;

    @Column(name = "totp_confirmed_at")
    private Instant totpConfirmedAt;

    @Column(name = "totp_last_step")
    private Long totpLastStep;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @OneToMany(mappedBy = "login", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @BatchFetch(BatchFetchType.IN)
    private List<LoginRole> roles = new ArrayList<>();

    protected Login() {
    } // for JPA

    public Login(EmailAddress email, String displayName, Collection<String> roles, Instant now) {
        this.loginName = email.loginKey();
        this.email = email;
        this.displayName = displayName;
        this.status = Status.INVITED;
        this.createdAt = now;
        giveRoles(roles);
    }

    /** A password made by somebody else: valid for a time and to be changed at the first sign-in. */
    void setTemporaryPassword(String password, Instant validUntil) {
        passwordHash = PasswordHash.of(password);
        passwordTemporary = true;
        passwordValidUntil = validUntil;
        activate();
    }

    void setOwnPassword(String password) {
        passwordHash = PasswordHash.of(password);
        passwordTemporary = false;
        passwordValidUntil = null;
        activate();
    }

    /** A password that was chosen and hashed before there was a login. */
    void adopt(String hash) {
        passwordHash = hash;
        passwordTemporary = false;
        passwordValidUntil = null;
        activate();
    }

    private void activate() {
        if (status == Status.INVITED) {
            status = Status.ACTIVE;
        }
        failedTries = 0;
        blockedUntil = null;
    }

    /** Always computes a hash, also when the outcome is clear before, so that time tells nothing. */
    boolean accepts(String password, Instant now) {
        boolean matches = PasswordHash.matches(password, passwordHash);
        boolean valid = passwordValidUntil == null || now.isBefore(passwordValidUntil);
        return matches && valid && mayEnter(now) && !isBlocked(now);
    }

    /** Whether the login as such is open: neither locked nor suspended nor past its last day. */
    boolean mayEnter(Instant now) {
        return status == Status.ACTIVE && !suspended && (endsOn == null || !Berlin.dayOf(now).isAfter(endsOn));
    }

    /** Whether a link may set the password: the first one of an invited login, or a new one of an open login. */
    boolean mayBeSetUp(Instant now) {
        return status != Status.LOCKED && !suspended && (endsOn == null || !Berlin.dayOf(now).isAfter(endsOn));
    }

    /** Whether this one can be relied on to be there tomorrow and after. */
    boolean isLasting() {
        return status == Status.ACTIVE && endsOn == null;
    }

    boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** After five wrong tries each further one blocks twice as long, at most a quarter of an hour; tries during a block do not prolong it. */
    void countFailure(Instant now) {
        if (isBlocked(now)) {
            return;
        }
        failedTries++;
        if (failedTries >= FREE_TRIES) {
            Duration block = Duration.ofSeconds(30L << Math.min(failedTries - FREE_TRIES, 10));
            blockedUntil = now.plus(block.compareTo(LONGEST_BLOCK) > 0 ? LONGEST_BLOCK : block);
        }
    }

    void countSuccess() {
        failedTries = 0;
        blockedUntil = null;
    }

    void giveRoles(Collection<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        roles.removeIf(role -> !missing.remove(role.getRole()));
        missing.forEach(role -> roles.add(new LoginRole(this, role)));
    }

    void rename(String newName) {
        displayName = newName;
    }

    void lock() {
        status = Status.LOCKED;
    }

    void unlock() {
        status = passwordHash == null ? Status.INVITED : Status.ACTIVE;
        countSuccess();
    }

    /** Closed for as long as what the login belongs to is out of service. */
    void suspend(boolean wanted) {
        suspended = wanted;
    }

    /** As if it had never been set up: for somebody who was removed and comes back. */
    void startAnew() {
        passwordHash = null;
        passwordTemporary = false;
        passwordValidUntil = null;
        dropTotp();
        status = Status.INVITED;
        countSuccess();
    }

    /** @param lastDay null when there is no end in sight any more */
    void endOn(LocalDate lastDay) {
        endsOn = lastDay;
        leftAt = lastDay == null ? null : Berlin.startOf(lastDay);
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void keepTotpSecret(byte[] sealedSecret) {
        totpSecret = sealedSecret.clone();
        totpConfirmedAt = null;
        totpLastStep = null;
    }

    void confirmTotp(Instant now) {
        totpConfirmedAt = now;
    }

    void dropTotp() {
        totpSecret = null;
        totpConfirmedAt = null;
        totpLastStep = null;
    }

    /** A code is good once: its time step must lie after the last used one. */
    boolean useTotpStep(long step) {
        if (totpLastStep != null && step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    boolean passwordIs(String password) {
        return PasswordHash.matches(password, passwordHash);
    }

    byte[] totpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }

    public boolean isLocked() {
        return status == Status.LOCKED;
    }

    public boolean isSuspended() {
        return suspended;
    }

    public boolean isInvited() {
        return status == Status.INVITED;
    }

    public boolean isSecondFactorOn() {
        return totpConfirmedAt != null;
    }

    public Set<String> getRoles() {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.getRole()));
        return names;
    }

    public String getLoginName() {
        return loginName;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isPasswordTemporary() {
        return passwordTemporary;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
