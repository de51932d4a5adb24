package org.vorzimmer.accesslog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.vorzimmer.tenancy.TenantOwned;
import org.vorzimmer.vault.KeyId;

/** Which key of the vault made the pseudonyms of a Berlin day. */
@Entity
@Table(name = "access_day_keys")
public class AccessDayKey extends TenantOwned {

    @NotNull @Column(updatable = false)
    private LocalDate day;

    @NotNull @Column(name = "key_id", updatable = false)
    private KeyId key;

    protected AccessDayKey() {
    } // for JPA

    AccessDayKey(LocalDate day, KeyId key) {
        this.day = day;
        this.key = key;
    }

    LocalDate day() {
        return day;
    }

    KeyId key() {
        return key;
    }
}
