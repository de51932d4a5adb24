package org.vorzimmer.retention.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.DeletionVerb;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.ledger.HeldText;
import org.vorzimmer.retention.ledger.LedgerEntry.Counts;
import org.vorzimmer.tenancy.TenantOwned;

/** One kind of data within a run: what was counted, what was done, and how far it came. Progress is stored with each batch. */
@Entity
@Table(name = "retention_run_steps")
@NamedQuery(name = RunStep.OF, query = "select s from RunStep s where s.runId = :run order by s.kind")
@NamedQuery(name = RunStep.IN_STATE, query = "select s from RunStep s where s.state = :state order by s.id")
@NamedQuery(name = RunStep.RELEASED, query = """
        select s from RunStep s
        where s.releasedAt is not null and (s.state = :released or s.state = :running)
        order by s.id""")
@NamedQuery(name = RunStep.LARGEST, query = """
        select max(s.deleted + s.anonymised + s.truncated + s.restricted) from RunStep s
        where s.kind = :kind and s.endedAt >= :since""")
@NamedQuery(name = RunStep.LAST_DONE, query = """
        select s from RunStep s
        where s.kind = :kind and s.state = :done
        order by s.endedAt desc, s.id desc""")
public class RunStep extends TenantOwned {

    static final String OF = "RunStep.of";
    static final String IN_STATE = "RunStep.inState";
    static final String RELEASED = "RunStep.released";
    static final String LARGEST = "RunStep.largest";
    static final String LAST_DONE = "RunStep.lastDone";

    /** STOPPED waits for a person, RELEASED for the next minute; HELD: the whole kind is under a hold. */
    public enum State { PENDING, RUNNING, STOPPED, RELEASED, HELD, DONE, FAILED, REPLACED }

    @NotNull @Column(name = "run_id", updatable = false)
    private Long runId;

    @NotNull @Column(name = "data_kind", updatable = false)
    private String kind;

    @NotNull @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @NotNull @Column(name = "rule_hash", updatable = false)
    private String ruleHash;

    @NotNull @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING) @Column(name = "stop_reason")
    private StopReason stopReason;

    private long candidates;

    @Column(name = "total_rows")
    private long totalRows;

    private long deleted;
    private long anonymised;
    private long truncated;
    private long restricted;

    @NotNull
    private String held;

    private long errors;

    @Column(name = "last_id")
    private long lastId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected RunStep() {
    } // for JPA

    RunStep(long runId, DataKind kind, String ruleId, String ruleHash) {
        this.runId = runId;
        this.kind = kind.code();
        this.ruleId = ruleId;
        this.ruleHash = ruleHash;
        this.state = State.PENDING;
        this.held = "";
    }

    void counted(long due, long total, Map<HoldType, Long> kept) {
        if (startedAt == null || candidates == 0) {
            candidates = due;
        }
        totalRows = total;
        held = HeldText.write(kept);
    }

    void start(Instant now) {
        state = State.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
    }

    void stop(StopReason reason, Instant now) {
        state = State.STOPPED;
        stopReason = reason;
        startedAt = now;
    }

    void keepWholeKind(Instant now) {
        state = State.HELD;
        startedAt = startedAt == null ? now : startedAt;
        endedAt = now;
    }

    void release(Long person, Instant now) {
        state = State.RELEASED;
        releasedBy = person;
        releasedAt = now;
    }

    /** Stored in the transaction of the batch itself: after a crash both are there or neither. */
    void progress(DeletionVerb verb, long rows, long reached) {
        switch (verb) {
            case ANONYMISE -> anonymised += rows;
            case TRUNCATE -> truncated += rows;
            case RESTRICT -> restricted += rows;
            default -> deleted += rows;
        }
        lastId = Math.max(lastId, reached);
    }

    /** For the record of a day that is filled minute by minute. */
    void moreCandidates(long rows) {
        candidates += rows;
    }

    void close(long failed, Map<HoldType, Long> kept, Instant now) {
        errors = failed;
        held = HeldText.write(kept);
        state = failed > 0 ? State.FAILED : State.DONE;
        endedAt = now;
    }

    void replace(Instant now) {
        state = State.REPLACED;
        endedAt = now;
    }

    boolean isToBeDone() {
        return state == State.PENDING || state == State.RUNNING || state == State.FAILED;
    }

    Counts counts() {
        return new Counts(candidates, deleted, anonymised, truncated, restricted, HeldText.read(held), errors);
    }

    boolean didAnything() {
        return counts().done() > 0 || errors > 0;
    }

    Long runId() {
        return runId;
    }

    String ruleHash() {
        return ruleHash;
    }

    public DataKind getKind() {
        return DataKind.of(kind);
    }

    public String getRuleId() {
        return ruleId;
    }

    public State getState() {
        return state;
    }

    public StopReason getStopReason() {
        return stopReason;
    }

    public long getCandidates() {
        return candidates;
    }

    public long getTotalRows() {
        return totalRows;
    }

    public long getErrors() {
        return errors;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
