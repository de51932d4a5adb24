package org.vorzimmer.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import org.vorzimmer.tenancy.TenantOwned;

/** A code on paper that replaces the second factor once, for the day on which the phone is gone. */
@Entity
@Table(name = "recovery_codes")
public class RecoveryCode extends TenantOwned {

    /** How many a person gets at a time. */
    static final int SET = 10;

    @NotNull @Column(name = "login_id", updatable = false)
    private Long loginId;

    @NotNull @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected RecoveryCode() {
    } // for JPA

    RecoveryCode(long loginId, String code, Instant now) {
        this.loginId = loginId;
        this.codeHash = hash(code);
        this.createdAt = now;
    }

    /** People type small letters, spaces and no dashes. */
    static String hash(String typed) {
        return SecretToken.hash(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
