package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.retention.RetentionIncident;
import org.vorzimmer.retention.RetentionIncident.Reason;
import org.vorzimmer.retention.RetentionLate;
import org.vorzimmer.shared.OperatorAlert;

/** Turns what the deletion engine reports into alarms; what {@link RetentionCheck} can see by itself it also ends. */
@ApplicationScoped
public class RetentionWitness {

    @Inject AlarmListener alarms;

    void late(@Observes RetentionLate late) {
        alarms.hear(OperatorAlert.raise("RETENTION_CAUGHT_UP", late.tenant().toString(), "due " + late.dueOn() + ", late by " + late.by().toHours() + " h"));
    }

    void incident(@Observes RetentionIncident incident) {
        if (incident.reason() == Reason.LEFTOVER) {
            alarms.hear(OperatorAlert.raise("RETENTION_LEFTOVER", incident.tenant() + "/" + incident.kind(), ""));
        }
    }
}
