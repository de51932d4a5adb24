package org.vorzimmer.trials;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.vorzimmer.live.Live;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** What the office has to do about trials; titles name the enquiry by its reference and nobody by name. */
@Dependent
class TrialTasks {

    private static final String BEGUN = "TRIAL_BEGUN";
    private static final String NO_LINE = "TRIAL_NO_LINE";
    private static final String CONTRACT = "TRIAL_CONTRACT";
    private static final Duration SOON = Duration.ofHours(4);

    @Inject TaskDesk desk;
    @Inject Live live;

    /** A line was given: somebody may welcome the person. */
    void begun(Trial trial, String reference) {
        desk.closeAbout(about(trial), NO_LINE);
        open(BEGUN, trial, reference);
    }

    /** The pool is empty: somebody has to enter lines. */
    void noLine(Trial trial, String reference) {
        open(NO_LINE, trial, reference);
    }

    /** The person wants a contract. */
    void contractAsked(Trial trial, String reference) {
        open(CONTRACT, trial, reference);
    }

    /** Whoever asked for a contract still waits for an answer. */
    void over(Trial trial) {
        desk.closeAbout(about(trial), BEGUN);
        desk.closeAbout(about(trial), NO_LINE);
        changed();
    }

    void allDone(Trial trial) {
        desk.closeAbout(about(trial));
        changed();
    }

    /** Tells open pages, on all nodes, after the commit. */
    void changed() {
        live.publish(TrialService.LIVE, "");
    }

    private void open(String kind, Trial trial, String reference) {
        desk.closeAbout(about(trial), kind);
        desk.open(kind, reference, SOON, about(trial));
        changed();
    }

    private static About about(Trial trial) {
        return new About(TrialService.OBJECT_KIND, trial.getId());
    }
}
