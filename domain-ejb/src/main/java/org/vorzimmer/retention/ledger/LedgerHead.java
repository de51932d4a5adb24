package org.vorzimmer.retention.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;

/**
 * The end of a tenant's chain. Its row is also the lock that a deleting batch and the setting of a hold take first,
 * so that no hold slips in between the check and the deletion.
 */
@Entity
@Table(name = "retention_heads")
@NamedQuery(name = LedgerHead.OF_TENANT, query = "select h from LedgerHead h")
public class LedgerHead extends TenantOwned {

    public static final String OF_TENANT = "LedgerHead.ofTenant";

    @Column(name = "chain_year")
    private int year;

    @Column(name = "chain_rows")
    private long rows;

    @NotNull @Column(name = "chain_hash")
    private String hash;

    protected LedgerHead() {
    } // for JPA

    /** A chain without entries. */
    public LedgerHead(int year) {
        this.year = year;
        this.hash = LedgerChain.GENESIS;
    }

    /** Goes on in a new segment; the anchor is what it starts from. */
    void beginYear(int newYear, String anchor) {
        year = newYear;
        rows = 0;
        hash = anchor;
    }

    void append(String entryHash) {
        rows++;
        hash = entryHash;
    }

    int year() {
        return year;
    }

    long rows() {
        return rows;
    }

    String hash() {
        return hash;
    }
}
