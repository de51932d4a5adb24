package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vorzimmer.retention.RetentionIncident;
import org.vorzimmer.retention.RetentionIncident.Reason;
import org.vorzimmer.retention.RetentionLate;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantId;

/** Turns what the deletion engine reports into alarms; what {@link RetentionCheck} can see by itself it also ends. */
@ApplicationScoped
public class RetentionWitness {

    @Inject AlarmListener alarms;
    @Inject TenantDirectory tenants;

    void late(@Observes RetentionLate late) {
        alarms.hear(OperatorAlert.raise("RETENTION_CAUGHT_UP", place(late.tenant()), "due " + late.dueOn() + ", late by " + late.by().toHours() + " h"));
    }

    void incident(@Observes RetentionIncident incident) {
        if (incident.reason() == Reason.LEFTOVER) {
            alarms.hear(OperatorAlert.raise("RETENTION_LEFTOVER", place(incident.tenant()) + "/" + incident.kind(), ""));
        }
    }

    /** By its short name, as the other alarms have it. */
    private String place(TenantId tenant) {
        Tenant known = tenants.byId(tenant);
        return known == null ? tenant.toString() : known.getSlug();
    }
}
