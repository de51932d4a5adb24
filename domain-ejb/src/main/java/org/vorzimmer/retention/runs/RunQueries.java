package org.vorzimmer.retention.runs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tenancy.TenantEntityManager;

/** Reads and writes the records of runs. */
@Dependent
class RunQueries {

    @Inject TenantEntityManager em;

    void save(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<RunRecord> ofDay(RunMode mode, LocalDate day) {
        return em.createNamedQuery(RunRecord.OF_DAY, RunRecord.class).setParameter("mode", mode).setParameter("day", day).getResultStream().findFirst();
    }

    Optional<LocalDate> lastDay(RunMode mode) {
        return Optional.ofNullable(em.createNamedQuery(RunRecord.LAST, LocalDate.class).setParameter("mode", mode).getSingleResult());
    }

    List<RunRecord> leftOpen(RunMode mode, LocalDate before) {
        return em.createNamedQuery(RunRecord.LEFT_OPEN, RunRecord.class).setParameter("mode", mode).setParameter("day", before)
                .setParameter("running", RunRecord.State.RUNNING).setParameter("failed", RunRecord.State.FAILED).getResultList();
    }

    List<RunRecord> recent(int most) {
        return em.createNamedQuery(RunRecord.RECENT, RunRecord.class).setMaxResults(most).getResultList();
    }

    RunRecord run(long id) {
        RunRecord run = em.find(RunRecord.class, id);
        if (run == null) {
            throw new NotFoundException(RunRecord.class, id);
        }
        return run;
    }

    RunStep step(long id) {
        RunStep step = em.findLocked(RunStep.class, id);
        if (step == null) {
            throw new NotFoundException(RunStep.class, id);
        }
        return step;
    }

    List<RunStep> steps(long run) {
        return em.createNamedQuery(RunStep.OF, RunStep.class).setParameter("run", run).getResultList();
    }

    List<RunStep> released() {
        return em.createNamedQuery(RunStep.RELEASED, RunStep.class).setParameter("released", RunStep.State.RELEASED)
                .setParameter("running", RunStep.State.RUNNING).getResultList();
    }

    List<RunStep> inState(RunStep.State state) {
        return em.createNamedQuery(RunStep.IN_STATE, RunStep.class).setParameter("state", state).getResultList();
    }

    long largest(DataKind kind, Instant since) {
        return Optional.ofNullable(em.createNamedQuery(RunStep.LARGEST, Long.class).setParameter("kind", kind.code()).setParameter("since", since)
                .getSingleResult()).orElse(0L);
    }

    Optional<RunStep> lastDone(DataKind kind) {
        return em.createNamedQuery(RunStep.LAST_DONE, RunStep.class).setParameter("kind", kind.code()).setParameter("done", RunStep.State.DONE)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
