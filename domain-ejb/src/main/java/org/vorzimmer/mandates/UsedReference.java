package org.vorzimmer.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.TenantOwned;

/** That a reference was given: it outlives the mandate, so that nobody else gets the same one, and is a hash because it must name nobody. */
@Entity
@Table(name = "used_mandate_references")
@NamedQuery(name = UsedReference.COUNT, query = "select count(u) from UsedReference u where u.hash = :hash")
public class UsedReference extends TenantOwned {

    static final String COUNT = "UsedReference.count";

    @NotNull @Column(name = "reference_hash", updatable = false)
    private String hash;

    protected UsedReference() {
    } // for JPA

    UsedReference(MandateReference reference, CreditorId creditor) {
        this.hash = hashOf(reference, creditor);
    }

    static String hashOf(MandateReference reference, CreditorId creditor) {
        return Sha256.of(reference.uniqueKey(creditor));
    }
}
