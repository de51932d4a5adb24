package org.vorzimmer.trials;

import static org.vorzimmer.shared.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vorzimmer.telephony.LinePool;

/** Does what is due about one trial in one transaction: the row's lock and its state make it happen once on however many nodes. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrialStep {

    @Inject TrialQueries trials;
    @Inject TrialBook book;
    @Inject TrialMails mails;
    @Inject TrialTasks tasks;
    @Inject LinePool lines;
    @Inject Clock clock;

    /** Makes lines free that have rested, and names the trials to look at. */
    public List<Long> open() {
        lines.endRest();
        return trials.open();
    }

    public void take(long trialId) {
        Instant now = clock.instant();
        trials.locked(trialId).ifPresent(trial -> {
            switch (TrialDue.of(trial, now)) {
                case START -> book.start(trial);
                case REMIND -> {
                    trial.reminded(now);
                    mails.lastDayNear(trial);
                    tasks.changed();
                }
                case END -> book.end(trial);
                default -> { } // nothing yet
            }
        });
    }
}
