package org.vorzimmer.telephony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** A secret that the tenant shares with one of its telephone systems, by which that signs what it tells; revoked by removing its row. */
@Entity
@Table(name = "telephony_keys")
public class TelephonyKey extends TenantOwned {

    /** Most letters of a label; also used by the page. */
    public static final int LONGEST_LABEL = 60;

    /** By which the sender says which key it is. */
    @NotNull @Column(name = "key_code", updatable = false)
    private String code;

    /** What the office calls the telephone system. */
    @NotBlank @Size(max = LONGEST_LABEL) @Column(updatable = false)
    private String label;

    @NotNull @Column(name = "sealed_secret", updatable = false)
    private byte[] sealedSecret;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected TelephonyKey() {
    } // for JPA

    TelephonyKey(String code, String label, byte[] sealedSecret, Instant now) {
        this.code = code;
        this.label = label;
        this.sealedSecret = sealedSecret.clone();
        this.createdAt = now;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** To the minute; null when it never was. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
