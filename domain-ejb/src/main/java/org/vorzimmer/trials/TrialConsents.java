package org.vorzimmer.trials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentWithdrawn;
import org.vorzimmer.leads.LeadService;

/** Ends the trial of somebody who takes back the consent given with its form; the enquiry that it hangs on goes the night after, and the trial with it. */
@ApplicationScoped
public class TrialConsents {

    static final String TRIAL_ENDED = "TRIAL_ENDED";

    @Inject TrialQueries trials;
    @Inject TrialBook book;

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (event.kind() == ConsentKind.TRIAL && LeadService.OBJECT_KIND.equals(event.recordKind())) {
            trials.ofLead(event.recordId()).flatMap(trial -> trials.locked(trial.getId())).filter(Trial::isOpen).ifPresent(trial -> {
                book.end(trial);
                event.done(TRIAL_ENDED);
            });
        }
    }
}
