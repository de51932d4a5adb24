package org.vorzimmer.retention.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vorzimmer.retention.ledger.LedgerChain.Sealed;
import org.vorzimmer.retention.ledger.LedgerEntry.Counts;
import org.vorzimmer.tenancy.TenantOwned;

/** A sealed entry as stored; the application can append such rows and read them, nothing else. */
@Entity
@Table(name = "retention_ledger")
@NamedQuery(name = LedgerRow.OF_YEAR, query = "select r from LedgerRow r where r.year = :year order by r.position")
@NamedQuery(name = LedgerRow.YEARS, query = "select distinct r.year from LedgerRow r order by r.year")
@NamedQuery(name = LedgerRow.LAST_DAY, query = "select max(r.toDay) from LedgerRow r where r.kind = :kind")
public class LedgerRow extends TenantOwned {

    static final String OF_YEAR = "LedgerRow.ofYear";
    static final String YEARS = "LedgerRow.years";
    static final String LAST_DAY = "LedgerRow.lastDay";

    @Column(name = "chain_year", updatable = false)
    private int year;

    @Column(name = "chain_position", updatable = false)
    private long position;

    @Column(name = "run_id", updatable = false)
    private long runId;

    @NotNull @Column(name = "data_kind", updatable = false)
    private String kind;

    @NotNull @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @Column(name = "policy_number", updatable = false)
    private int policyNumber;

    @NotNull @Column(name = "policy_hash", updatable = false)
    private String policyHash;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @NotNull @Column(name = "to_day", updatable = false)
    private LocalDate toDay;

    @Column(updatable = false)
    private long candidates;

    @Column(updatable = false)
    private long deleted;

    @Column(updatable = false)
    private long anonymised;

    @Column(updatable = false)
    private long truncated;

    @Column(updatable = false)
    private long restricted;

    @NotNull @Column(updatable = false)
    private String held;

    @Column(updatable = false)
    private long errors;

    @NotNull @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @NotNull @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    @NotNull @Column(name = "job_version", updatable = false)
    private String jobVersion;

    @NotNull @Column(name = "previous_hash", updatable = false)
    private String previousHash;

    @NotNull @Column(name = "entry_hash", updatable = false)
    private String entryHash;

    protected LedgerRow() {
    } // for JPA

    LedgerRow(int year, long position, Sealed sealed) {
        LedgerEntry entry = sealed.entry();
        Counts counts = entry.counts();
        this.year = year;
        this.position = position;
        runId = entry.run();
        kind = entry.kind();
        ruleId = entry.rule();
        policyNumber = entry.policyVersion();
        policyHash = entry.policyHash();
        fromDay = entry.from().orElse(null);
        toDay = entry.to();
        candidates = counts.candidates();
        deleted = counts.deleted();
        anonymised = counts.anonymised();
        truncated = counts.truncated();
        restricted = counts.restricted();
        held = HeldText.write(counts.held());
        errors = counts.errors();
        startedAt = entry.started();
        endedAt = entry.ended();
        jobVersion = entry.jobVersion();
        previousHash = sealed.previous();
        entryHash = sealed.hash();
    }

    /** The entry with its seals, as stored. */
    public Sealed sealed() {
        Counts counts = new Counts(candidates, deleted, anonymised, truncated, restricted, HeldText.read(held), errors);
        return new Sealed(new LedgerEntry(runId, getTenantId(), kind, ruleId, policyNumber, policyHash, Optional.ofNullable(fromDay), toDay, counts,
                startedAt, endedAt, jobVersion), previousHash, entryHash);
    }

    public int getYear() {
        return year;
    }

    public long getPosition() {
        return position;
    }

    public LedgerEntry getEntry() {
        return sealed().entry();
    }

    public String getEntryHash() {
        return entryHash;
    }
}
