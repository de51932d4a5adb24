package org.vorzimmer.retention.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.tenancy.TenantOwned;

/** A tenant's run of one day: begun, and at some time finished or failed. */
@Entity
@Table(name = "retention_runs")
@NamedQuery(name = RunRecord.OF_DAY, query = "select r from RunRecord r where r.mode = :mode and r.day = :day")
@NamedQuery(name = RunRecord.LAST, query = "select max(r.day) from RunRecord r where r.mode = :mode")
@NamedQuery(name = RunRecord.LEFT_OPEN, query = """
        select r from RunRecord r
        where r.mode = :mode and r.day < :day and r.state in (:running, :failed)
        order by r.day""")
@NamedQuery(name = RunRecord.RECENT, query = "select r from RunRecord r order by r.day desc, r.id desc")
public class RunRecord extends TenantOwned {

    static final String OF_DAY = "RunRecord.ofDay";
    static final String LAST = "RunRecord.last";
    static final String LEFT_OPEN = "RunRecord.leftOpen";
    static final String RECENT = "RunRecord.recent";

    /** FAILED runs are tried again the same day; REPLACED ones were overtaken by the next day's. */
    public enum State { RUNNING, FINISHED, FAILED, REPLACED }

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "run_mode", updatable = false)
    private RunMode mode;

    @NotNull @Column(name = "run_day", updatable = false)
    private LocalDate day;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "policy_number", updatable = false)
    private int policyNumber;

    @NotNull @Column(name = "policy_hash", updatable = false)
    private String policyHash;

    @NotNull
    private String node;

    @NotNull @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "retry_at")
    private Instant retryAt;

    protected RunRecord() {
    } // for JPA

    RunRecord(RunMode mode, LocalDate day, Policy policy, String node, Instant now) {
        this.mode = mode;
        this.day = day;
        this.state = State.RUNNING;
        this.policyNumber = policy.number();
        this.policyHash = policy.hash();
        this.node = node;
        this.startedAt = now;
    }

    void goOn(String onNode) {
        state = State.RUNNING;
        node = onNode;
    }

    void finish(Instant now) {
        state = State.FINISHED;
        endedAt = now;
    }

    void fail(Instant now, Instant tryAgainAt) {
        state = State.FAILED;
        endedAt = now;
        retryAt = tryAgainAt;
    }

    void replace(Instant now) {
        state = State.REPLACED;
        endedAt = now;
    }

    boolean isToBeDone(Instant now) {
        return state == State.RUNNING || state == State.FAILED && !now.isBefore(retryAt);
    }

    public RunMode getMode() {
        return mode;
    }

    public LocalDate getDay() {
        return day;
    }

    public State getState() {
        return state;
    }

    public int getPolicyNumber() {
        return policyNumber;
    }

    String policyHash() {
        return policyHash;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
