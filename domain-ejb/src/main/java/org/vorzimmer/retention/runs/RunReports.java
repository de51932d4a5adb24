package org.vorzimmer.retention.runs;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.RetentionIncident;
import org.vorzimmer.retention.RetentionIncident.Reason;
import org.vorzimmer.retention.RetentionLate;
import org.vorzimmer.tenancy.CurrentTenant;

/** Tells other features what a run met. */
@Dependent
class RunReports {

    @Inject CurrentTenant tenant;
    @Inject Event<RetentionLate> lates;
    @Inject Event<RetentionIncident> incidents;

    void late(LocalDate day, Duration by) {
        lates.fire(new RetentionLate(tenant.get(), day, by));
    }

    void incident(Reason reason, DataKind kind, long rows) {
        if (rows > 0) {
            incidents.fire(new RetentionIncident(tenant.get(), reason, kind, rows));
        }
    }
}
