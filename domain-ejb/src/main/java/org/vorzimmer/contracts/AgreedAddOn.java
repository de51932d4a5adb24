package org.vorzimmer.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.vorzimmer.tenancy.TenantOwned;

/** A version of an add-on that belongs to what was agreed. */
@Entity
@Table(name = "contract_add_ons")
class AgreedAddOn extends TenantOwned {

    @Column(name = "terms_id", updatable = false)
    private long termsId;

    @Column(name = "add_on_version_id", updatable = false)
    private long addOnVersionId;

    protected AgreedAddOn() {
    } // for JPA

    AgreedAddOn(long termsId, long addOnVersionId) {
        this.termsId = termsId;
        this.addOnVersionId = addOnVersionId;
    }

    long addOnVersionId() {
        return addOnVersionId;
    }
}
