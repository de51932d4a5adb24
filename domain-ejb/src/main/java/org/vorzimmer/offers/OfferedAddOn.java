package org.vorzimmer.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.vorzimmer.tenancy.TenantOwned;

/** A version of an add-on that belongs to an offer. */
@Entity
@Table(name = "offer_add_ons")
class OfferedAddOn extends TenantOwned {

    @Column(name = "offer_id", updatable = false)
    private long offerId;

    @Column(name = "add_on_version_id", updatable = false)
    private long addOnVersionId;

    protected OfferedAddOn() {
    } // for JPA

    OfferedAddOn(long offerId, long addOnVersionId) {
        this.offerId = offerId;
        this.addOnVersionId = addOnVersionId;
    }

    long addOnVersionId() {
        return addOnVersionId;
    }
}
