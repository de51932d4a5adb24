package org.vorzimmer.retention.runs;

import static java.util.logging.Level.INFO;
import static java.util.logging.Level.SEVERE;
import static java.util.logging.Level.WARNING;
import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.retention.RetentionIncident.Reason;
import org.vorzimmer.retention.rules.Bounds;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.tenancy.CurrentTenant;

/**
 * Does a tenant's run, in no transaction of its own: each batch commits by itself, so that a crash loses nothing and repeats nothing.
 * May be called at any time and as often as one likes.
 */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRun {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class.getName());
    private static final int BATCH = 500;

    @Inject RunBook book;
    @Inject RetentionBatch batches;
    @Inject Leases leases;
    @Inject CurrentTenant tenant;
    @Inject RunReports reports;
    @Inject Clock clock;

    /** Another node has taken over; this one stops where it is. */
    static class LeaseLostException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The rules that count days: what is due and not done yet, and what a person has released. */
    public void nightly() {
        LocalDate day = RetentionRule.dueDay(clock.instant());
        for (StepWork released : book.released()) {
            step(released, Leased.NIGHTLY);
        }
        Optional<RunBook.Opened> run = book.open(RunMode.NIGHTLY, day);
        if (run.isEmpty()) {
            return;
        }
        if (!run.get().lateBy().isZero()) {
            reports.late(day, run.get().lateBy());
        }
        for (StepWork work : book.work(run.get().id(), RetentionRule.runTime(day))) {
            step(work, Leased.NIGHTLY);
        }
        boolean clean = book.finish(run.get().id());
        LOG.log(INFO, "Retention of {0} for tenant {1}: {2}", new Object[] {day, tenant.get(), clean ? "finished" : "to be tried again"});
    }

    /** What goes with its event, for those that were left: usually nothing. */
    public void instant() {
        Instant now = clock.instant();
        Optional<RunBook.Opened> run = book.open(RunMode.INSTANT, Berlin.dayOf(now));
        if (run.isEmpty()) {
            return;
        }
        for (StepWork work : book.work(run.get().id(), now)) {
            try {
                long due = batches.count(work).due();
                if (due > 0) {
                    reportLeftovers(work, now);
                    book.begin(work, due);
                    reports.incident(Reason.FAILED, work.kind(), takeAll(work, Leased.INSTANT));
                }
            } catch (LeaseLostException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.log(SEVERE, "Retention of " + work.kind() + " failed", e);
                reports.incident(Reason.FAILED, work.kind(), 1);
            }
        }
    }

    private void step(StepWork work, Leased lease) {
        try {
            RetentionBatch.Counted counted = batches.count(work);
            RunBook.Start start = book.start(work, counted);
            if (start == RunBook.Start.STOPPED) {
                reports.incident(Reason.STOPPED, work.kind(), counted.due());
            }
            if (start != RunBook.Start.GO) {
                return;
            }
            long errors = takeAll(work, lease);
            book.close(work, errors, batches.count(work).held());
            reports.incident(Reason.FAILED, work.kind(), errors);
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(SEVERE, "Retention of " + work.kind() + " failed", e);
            book.close(work, 1, Map.of());
            reports.incident(Reason.FAILED, work.kind(), 1);
        }
    }

    private long takeAll(StepWork work, Leased lease) {
        long errors = 0;
        for (Due part : work.due()) {
            List<Long> ids = batches.next(work, part, 0, BATCH);
            while (!ids.isEmpty()) {
                if (!leases.take(lease.leaseName)) {
                    throw new LeaseLostException();
                }
                errors += take(work, part, ids);
                ids = batches.next(work, part, ids.get(ids.size() - 1), BATCH);
            }
        }
        return errors;
    }

    /** A batch that fails is repeated row by row, so that one bad row keeps no other. */
    private long take(StepWork work, Due part, List<Long> ids) {
        try {
            batches.take(work, part, ids);
            return 0;
        } catch (RuntimeException e) {
            LOG.log(WARNING, "A batch of " + work.kind() + " is repeated row by row", e);
        }
        long errors = 0;
        for (Long id : ids) {
            try {
                batches.take(work, part, List.of(id));
            } catch (RuntimeException e) {
                LOG.log(SEVERE, "A row of " + work.kind() + " could not be deleted", e);
                errors++;
            }
        }
        return errors;
    }

    private void reportLeftovers(StepWork work, Instant now) {
        Optional<Duration> patience = work.rule().terms().alarmAfter();
        if (patience.isPresent()) {
            StepWork old = new StepWork(work.step(), work.kind(), work.rule(), work.verb(),
                    Bounds.of(work.rule(), false, id -> work.rule(), now.minus(patience.get())));
            reports.incident(Reason.LEFTOVER, work.kind(), batches.count(old).due());
        }
    }

    /** The jobs of which only one node does each. */
    enum Leased {
        NIGHTLY("retention.nightly"), INSTANT("retention.instant");

        private final String leaseName;

        Leased(String leaseName) {
            this.leaseName = leaseName;
        }

        String leaseName() {
            return leaseName;
        }
    }
}
