package org.vorzimmer.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.notification.OutboxCareService;
import org.vorzimmer.shared.OperatorAlert;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.Tenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Whether mails of a tenant could not be delivered and wait for a person. */
@ApplicationScoped
public class DeadLetterCheck implements AlarmCheck {

    private static final String KIND = "DEAD_LETTERS";

    @Inject TenantDirectory tenants;
    @Inject CurrentTenant current;
    @Inject OutboxCareService outbox;

    @Override
    public List<OperatorAlert> look() {
        return tenants.all().stream().map(this::look).toList();
    }

    private OperatorAlert look(Tenant tenant) {
        try {
            return judge(tenant.getSlug(), current.callAs(tenant.getId(), outbox::dead));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static OperatorAlert judge(String place, long dead) {
        return dead > 0 ? OperatorAlert.raise(KIND, place, Long.toString(dead)) : OperatorAlert.clear(KIND, place);
    }
}
