package org.vorzimmer.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.vorzimmer.tenancy.TenantOwned;

/** A stored version of a tenant's policy; never changed, only followed by the next. */
@Entity
@Table(name = "retention_policies")
@NamedQuery(name = PolicyVersion.ALL, query = "select p from PolicyVersion p order by p.number desc")
@NamedQuery(name = PolicyVersion.IN_FORCE, query = "select p from PolicyVersion p where p.validFrom <= :now order by p.number desc")
public class PolicyVersion extends TenantOwned {

    static final String ALL = "PolicyVersion.all";
    static final String IN_FORCE = "PolicyVersion.inForce";

    @Column(name = "policy_number", updatable = false)
    private int number;

    @NotNull @Column(updatable = false)
    private String preset;

    @NotNull @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @NotNull @Column(name = "content_hash", updatable = false)
    private String contentHash;

    protected PolicyVersion() {
    } // for JPA

    PolicyVersion(Policy policy) {
        number = policy.number();
        preset = policy.preset();
        validFrom = policy.validFrom();
        contentHash = policy.hash();
    }

    public int getNumber() {
        return number;
    }

    public String getPreset() {
        return preset;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public String getContentHash() {
        return contentHash;
    }
}
