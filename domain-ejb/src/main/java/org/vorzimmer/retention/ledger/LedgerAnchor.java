package org.vorzimmer.retention.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;

/** What remains of a closed year of the ledger when its rows are deleted, and what the next year's chain starts from. */
@Entity
@Table(name = "retention_anchors")
@NamedQuery(name = LedgerAnchor.ALL, query = "select a from LedgerAnchor a order by a.year")
public class LedgerAnchor extends TenantOwned {

    static final String ALL = "LedgerAnchor.all";

    @Column(name = "chain_year", updatable = false)
    private int year;

    @Column(name = "chain_rows", updatable = false)
    private long rows;

    @NotNull @Column(name = "last_hash", updatable = false)
    private String lastHash;

    @NotNull @Column(name = "anchor_hash", updatable = false)
    private String anchorHash;

    protected LedgerAnchor() {
    } // for JPA

    LedgerAnchor(int year, long rows, String lastHash) {
        this.year = year;
        this.rows = rows;
        this.lastHash = lastHash;
        this.anchorHash = LedgerChain.anchor(year, rows, lastHash);
    }

    public int getYear() {
        return year;
    }

    public long getRows() {
        return rows;
    }

    String lastHash() {
        return lastHash;
    }

    public String getAnchorHash() {
        return anchorHash;
    }
}
