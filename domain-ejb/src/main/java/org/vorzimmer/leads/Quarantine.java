package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.vorzimmer.tasks.About;
import org.vorzimmer.tasks.TaskDesk;

/** Keeps one office task open as long as enquiries wait there: what looks like misuse may be somebody real, so a person looks at each. */
@Dependent
class Quarantine {

    private static final String TASK = "LEAD_QUARANTINE";
    private static final Duration LOOK_WITHIN = Duration.ofHours(8);

    /** One for all of a tenant: a robot's hundred enquiries are one look. */
    private static final About ALL = new About("leadQuarantine", 0);

    @Inject LeadQueries queries;
    @Inject TaskDesk desk;

    /** @param first the one that is named in the task */
    void askForLook(Lead first) {
        if (!desk.isOpenAbout(ALL)) {
            desk.open(TASK, first.getReference(), LOOK_WITHIN, ALL);
        }
    }

    /** To be called after one was released, closed or deleted. */
    void tidy() {
        if (desk.isOpenAbout(ALL) && queries.inQuarantine() == 0) {
            desk.closeAbout(ALL);
        }
    }
}
