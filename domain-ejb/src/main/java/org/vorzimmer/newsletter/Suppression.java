package org.vorzimmer.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** An address that wants no newsletter any more, as a keyed hash; only a new confirmed sign-up lifts it. */
@Entity
@Table(name = "newsletter_suppressions")
public class Suppression extends TenantOwned {

    @NotNull @Column(name = "address_hash", updatable = false)
    private String addressHash;

    @NotNull @Column(name = "objected_at", updatable = false)
    private Instant objectedAt;

    protected Suppression() {
    } // for JPA

    Suppression(String addressHash, Instant now) {
        this.addressHash = addressHash;
        this.objectedAt = now;
    }

    Instant getObjectedAt() {
        return objectedAt;
    }
}
