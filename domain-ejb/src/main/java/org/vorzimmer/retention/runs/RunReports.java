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
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;

/** Tells other features and the operator what a run met; a clean step ends its alarm. */
@Dependent
class RunReports {

    @Inject CurrentTenant tenant;
    @Inject Event<RetentionLate> lates;
    @Inject Event<RetentionIncident> incidents;
    @Inject Event<OperatorAlert> alerts;

    void late(LocalDate day, Duration by) {
        lates.fire(new RetentionLate(tenant.get(), day, by));
        alerts.fire(OperatorAlert.raise("RETENTION_LATE", tenant.get() + " " + day, by.toHours() + " h"));
    }

    void incident(Reason reason, DataKind kind, long rows) {
        if (rows > 0) {
            incidents.fire(new RetentionIncident(tenant.get(), reason, kind, rows));
            alerts.fire(OperatorAlert.raise(name(reason), key(kind), ""));
        }
    }

    void clean(DataKind kind) {
        alerts.fire(OperatorAlert.clear(name(Reason.FAILED), key(kind)));
        alerts.fire(OperatorAlert.clear(name(Reason.STOPPED), key(kind)));
    }

    private static String name(Reason reason) {
        return "RETENTION_" + reason;
    }

    private String key(DataKind kind) {
        return tenant.get() + " " + kind;
    }
}
